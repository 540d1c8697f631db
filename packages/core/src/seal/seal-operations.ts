import type { EncodeProblem, EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { itemSize } from '../codec/item-size.js'
import { sameValue } from '../codec/same-item.js'
import { keyOf } from '../identity/identity.js'
import { MAX_ITEM_BYTES } from '../limits.js'
import type { DeleteOperation, PendingOperation, PutOperation } from '../pending/operation.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { renderKey } from '../schema/render-key.js'
import { findKeyProblems } from './find-key-problems.js'
import { type SealProblem, sealProblem } from './seal-problem.js'
import type { SealedOperation } from './sealed-operation.js'
import { validateEntity } from './validate-entity.js'

/** What sealing gives: the operations that can be sent, and what is wrong with the others. */
export interface Sealing {
  readonly sealed: readonly SealedOperation[]
  readonly problems: readonly SealProblem[]
}

/** Validates and encodes operations, in order: one consistent snapshot of their entities. */
export function sealOperations(
  operations: readonly PendingOperation[],
  codecOf: (schema: EntitySchema) => EntityCodec,
): Sealing {
  const sealed: SealedOperation[] = []
  const problems: SealProblem[] = []
  for (const operation of operations) {
    const found: EncodeProblem[] = []
    findKeyProblems(operation.schema, operation.identity.key, found)
    const image =
      operation.kind === 'put' ? sealPut(operation, codecOf(operation.schema), found) : sealDelete(operation)
    if (found.length === 0) sealed.push(image)
    for (const { attribute, reason, cause } of found)
      problems.push(sealProblem(operation, attribute, reason, { cause }))
  }
  return { sealed, problems }
}

function sealDelete(operation: DeleteOperation): SealedOperation {
  const { key } = operation.identity
  return { kind: 'delete', operation, image: key, bytes: itemSize(key) }
}

function sealPut(operation: PutOperation, codec: EntityCodec, found: EncodeProblem[]): SealedOperation {
  const image = codec.encode(operation.entity, found)
  if (!hasSameKey(operation, image)) found.push(changedKey(operation, image))
  for (const problem of validateEntity(operation)) found.push(problem)
  const bytes = itemSize(image)
  if (bytes > MAX_ITEM_BYTES) {
    found.push({
      attribute: '',
      reason: `the item has ${bytes} bytes, DynamoDB takes ${MAX_ITEM_BYTES}: store less, or keep the bulk elsewhere`,
    })
  }
  return { kind: 'put', operation, image, bytes }
}

function hasSameKey({ identity, schema }: PutOperation, image: Item): boolean {
  const { partitionKey, sortKey } = schema.key
  return hasSame(partitionKey.name) && (sortKey === undefined || hasSame(sortKey.name))

  function hasSame(name: string): boolean {
    const now = image[name]
    return now !== undefined && sameValue(now, identity.key[name]!)
  }
}

function changedKey({ identity, schema }: PutOperation, image: Item): EncodeProblem {
  const [then, now] = [renderKey(schema, identity.key), renderKey(schema, keyOf(schema.key, image))]
  return {
    attribute: schema.key.partitionKey.property,
    reason: `its key was ${then} when saved and is ${now} now: discard it and save the new key as another instance`,
  }
}
