import type { Item } from '../codec/item.js'
import type { KeyAttribute, KeySchema } from '../schema/entity-schema.js'
import type { ReadRequest } from './read-request.js'

/** The attributes that tell the place of an item in what is read: the index's key, and the table's. */
export function placeAttributes({ table, index }: ReadRequest): readonly KeyAttribute[] {
  const attributes = [...partsOf(table.key), ...(index === undefined ? [] : partsOf(index.key))]
  const byName = new Map(attributes.map((attribute) => [attribute.name, attribute]))
  return [...byName.values()]
}

/** The start key with which a reading goes on behind this item. */
export function startKeyOf(request: ReadRequest, item: Item): Item {
  return Object.fromEntries(placeAttributes(request).map(({ name }) => [name, item[name]!]))
}

function partsOf({ partitionKey, sortKey }: KeySchema): readonly KeyAttribute[] {
  return sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]
}
