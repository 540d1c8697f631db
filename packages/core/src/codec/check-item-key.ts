import { DecodeError } from '../errors/decode-error.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import { renderKey } from '../schema/render-key.js'
import type { Item } from './item.js'
import { storedTypeOf } from './stored-type.js'

/** @throws {DecodeError} if an item hasn't the key of its class: most likely it is of another table. */
export function checkItemKey(schema: EntitySchema, item: Item): void {
  const { className, key } = schema
  for (const part of keyParts(key)) {
    const stored = Object.hasOwn(item, part.name) ? item[part.name] : undefined
    if (stored?.[part.scalarType] !== undefined) continue
    const found = stored === undefined ? "isn't there" : `is ${storedTypeOf(stored)}`
    const reason = `${found}, expected ${part.scalarType} of its key: the item may be of another class or table`
    throw new DecodeError(className, part.name, renderKey(schema, item), reason)
  }
}
