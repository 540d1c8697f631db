import type { EncodeProblem, EntityCodec } from '../codec/entity-codec.js'
import type { Image } from '../codec/image.js'
import type { Item } from '../codec/item.js'
import { sameValue } from '../codec/same-item.js'
import { MAX_ITEM_BYTES } from '../limits.js'
import type { PutOperation } from '../pending/operation.js'
import { renderKey } from '../schema/render-key.js'
import { joinedCondition } from './joined-condition.js'
import { sealVersion, type VersionStep } from './seal-version.js'
import type { SealedPut } from './sealed-operation.js'
import { validateEntity } from './validate-entity.js'

/** Seals a put; what is wrong with it is added to `found`. */
export function sealPut(
  operation: PutOperation,
  codec: EntityCodec,
  newToken: () => string,
  found: EncodeProblem[],
): SealedPut {
  const before = found.length
  const step = sealVersion(operation, newToken, found)
  const image = sealImage(operation, codec, step, found)
  const isWhole = found.length === before
  findChangedKey(operation, codec, found)
  for (const problem of validateEntity(operation)) found.push(problem)
  // of an item that could be written only in part the size says nothing
  if (isWhole && image.bytes > MAX_ITEM_BYTES) found.push(tooLarge(image.bytes))
  return { kind: 'put', operation, image, condition: joinedCondition(operation, step, found), version: step?.version }
}

/** The image with the next version in it, whatever the entity's own is. */
function sealImage(
  { entity, schema }: PutOperation,
  codec: EntityCodec,
  step: VersionStep | undefined,
  found: EncodeProblem[],
): Image {
  const { version } = schema
  if (version === undefined) return codec.seal(entity, found)
  // a version that is wrong has been told already
  const filler = version.kind === 'number' ? 0 : ''
  return codec.seal(entity, found, { [version.property]: step === undefined ? filler : step.version.to })
}

function tooLarge(bytes: number): EncodeProblem {
  return {
    attribute: '',
    reason: `the item has ${bytes} bytes, DynamoDB takes ${MAX_ITEM_BYTES}: store less, or keep the bulk elsewhere`,
  }
}

function findChangedKey(operation: PutOperation, codec: EntityCodec, found: EncodeProblem[]): void {
  const { entity, identity } = operation
  if (codec.stillHas(entity, identity.key)) return
  const key = codec.encodeKeyParts(entity)
  if (!hasSameKey(operation, key)) found.push(changedKey(operation, key))
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
