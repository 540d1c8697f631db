import type { EncodeProblem, EntityCodec } from '../codec/entity-codec.js'
import type { Image } from '../codec/image.js'
import { MAX_ITEM_BYTES } from '../limits.js'
import type { PutOperation, UpdateOperation } from '../pending/operation.js'
import { findIndexProblems } from './find-index-problems.js'
import type { VersionStep } from './seal-version.js'
import { validateEntity } from './validate-entity.js'

/** The image of the whole item that an entity is to be; what is wrong with it is added to `found`. */
export function sealImage(
  operation: PutOperation | UpdateOperation,
  codec: EntityCodec,
  step: VersionStep | undefined,
  found: EncodeProblem[],
): Image {
  const before = found.length
  const image = encodeImage(operation, codec, step, found)
  // a version that is wrong has been told before
  const isWhole = found.length === before && (step !== undefined || operation.schema.version === undefined)
  const { schema, entity } = operation
  if (schema.indexes.length > 0) findIndexProblems(schema, codec.encodeIndexKeys(entity), found)
  for (const problem of validateEntity(operation)) found.push(problem)
  // of an item that could be written only in part the size says nothing
  if (isWhole && image.bytes > MAX_ITEM_BYTES) found.push(tooLarge(image.bytes))
  return image
}

/** The image under the key that was saved, with the next version in it, whatever the entity's own is. */
function encodeImage(
  { entity, schema, identity }: PutOperation | UpdateOperation,
  codec: EntityCodec,
  step: VersionStep | undefined,
  found: EncodeProblem[],
): Image {
  const { version } = schema
  const { key } = identity
  if (version === undefined) return codec.seal(entity, found, { key })
  // a version that is wrong has been told already
  const filler = version.kind === 'number' ? 0 : ''
  const to = step === undefined ? filler : step.version.to
  return codec.seal(entity, found, { key, instead: { [version.property]: to } })
}

function tooLarge(bytes: number): EncodeProblem {
  return {
    attribute: '',
    reason: `the item has ${bytes} bytes, DynamoDB takes ${MAX_ITEM_BYTES}: store less, or keep the bulk elsewhere`,
  }
}
