import type { EncodeProblem, EntityCodec } from '../codec/entity-codec.js'
import { type Image, imageOf } from '../codec/image.js'
import type { Item } from '../codec/item.js'
import { sameValue } from '../codec/same-item.js'
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
  return { kind: 'delete', operation, image: imageOf(operation.identity.key) }
}

function sealPut(operation: PutOperation, codec: EntityCodec, found: EncodeProblem[]): SealedOperation {
  const before = found.length
  const image: Image = codec.seal(operation.entity, found)
  const isWhole = found.length === before
  const key = codec.encodeKeyParts(operation.entity)
  if (!hasSameKey(operation, key)) found.push(changedKey(operation, key))
  for (const problem of validateEntity(operation)) found.push(problem)
  const { bytes } = image
  // of an item that could be written only in part the size says nothing
  if (isWhole && bytes > MAX_ITEM_BYTES) {
    found.push({
      attribute: '',
      reason: `the item has ${bytes} bytes, DynamoDB takes ${MAX_ITEM_BYTES}: store less, or keep the bulk elsewhere`,
    })
  }
  return { kind: 'put', operation, image }
}

function hasSameKey({ identity, schema }: PutOperation, key: Item): boolean {
  const { partitionKey, sortKey } = schema.key
  return hasSame(partitionKey.name) && (sortKey === undefined || hasSame(sortKey.name))

  function hasSame(name: string): boolean {
    const now = key[name]
    return now !== undefined && sameValue(now, identity.key[name]!)
  }
}

function changedKey({ identity, schema }: PutOperation, key: Item): EncodeProblem {
  const [then, now] = [renderKey(schema, identity.key), renderKey(schema, key)]
  return {
    attribute: schema.key.partitionKey.property,
    reason: `its key was ${then} when saved and is ${now} now: discard it and save the new key as another instance`,
  }
}
