import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from '../../codec/item.js'
import { DecodeError } from '../../errors/decode-error.js'
import type { KeyAttribute } from '../../schema/entity-schema.js'
import { keyParts } from '../../schema/key-parts.js'
import { renderKey } from '../../schema/render-key.js'
import type { ReadRequest } from './read-request.js'

/** The attributes that tell the place of an item in what is read: the index's key, and the table's. */
export function placeAttributes({ table, index }: ReadRequest): readonly KeyAttribute[] {
  const attributes = [...keyParts(table.key), ...(index === undefined ? [] : keyParts(index.key))]
  const byName = new Map(attributes.map((attribute) => [attribute.name, attribute]))
  return [...byName.values()]
}

/**
 * The start key with which a reading goes on behind this item.
 *
 * @throws {DecodeError} if the item has no such key: the index has another one than the class declares.
 */
export function startKeyOf(request: ReadRequest, item: Item): Item {
  const key: Record<string, AttributeValue> = {}
  for (const { name, scalarType } of placeAttributes(request)) {
    const value = item[name]
    if (value?.[scalarType] === undefined) throw noKey(request, item, name)
    key[name] = value
  }
  return key
}

function noKey({ schema, index }: ReadRequest, item: Item, name: string): DecodeError {
  const reason = `is part of the key of ${index === undefined ? 'the table' : `the index ${index.name}`}, and isn't there`
  return new DecodeError(schema.className, name, renderKey(schema, item), reason)
}
