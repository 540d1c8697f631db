import { checkItemKey } from '../codec/check-item-key.js'
import { codecOf } from '../codec/entity-codec.js'
import { InvalidValue } from '../codec/invalid-value.js'
import type { Item } from '../codec/item.js'
import type { Translation } from '../codec/translation.js'
import { DecodeError } from '../errors/decode-error.js'
import { RecordError } from '../errors/record-error.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { renderKey } from '../schema/render-key.js'
import { type DecodeTarget, type ItemOrigin, onlySchema, schemaFor } from './decode-target.js'
import { readImage } from './read-image.js'
import type { StreamItem } from './stream-item.js'

/** An item that was read, and its class. */
export interface ReadItem {
  readonly item: Item
  readonly schema: EntitySchema
}

/** Reads an image and finds its class. */
export function readItem(target: DecodeTarget, image: StreamItem, origin: ItemOrigin): ReadItem {
  const item = readOrExplain(onlySchema(target), image)
  const schema = schemaFor(target, item, origin)
  checkItemKey(schema, item)
  return { item, schema }
}

/** The entity that an item holds. */
export function decodeItem({ item, schema }: ReadItem, translation: Translation): object {
  return codecOf(schema, translation).decode(item)
}

function readOrExplain(schema: EntitySchema | undefined, image: StreamItem): Item {
  try {
    return readImage(image)
  } catch (error) {
    const { reason, errorOptions, ...invalid } = describe(error)
    if (schema === undefined) throw new RecordError(`Attribute \`${invalid.path}\` ${reason}.`, errorOptions)
    throw new DecodeError(schema.className, invalid.path, renderKey(schema, {}), reason, errorOptions)
  }
}

function describe(error: unknown): {
  readonly path: string
  readonly reason: string
  readonly errorOptions: ErrorOptions
} {
  const invalid = InvalidValue.from(error)
  return { path: invalid.pathFrom('').slice(1), reason: invalid.reason, errorOptions: invalid.errorOptions }
}
