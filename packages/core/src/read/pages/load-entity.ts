import type { Item } from '../../codec/item.js'
import { identify, keyOf } from '../../identity/identity.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'

/** Gets the entity of an item that a query or scan brought, by its key. */
export function loadEntity(
  { reader, retry }: ReadContext,
  request: ReadRequest,
  item: Item,
): Promise<object | undefined> {
  const { schema, table, managed, consistent } = request
  const identity = identify(table, keyOf(schema.key, item))
  return reader.get(schema, identity, {
    managed,
    consistent,
    retry,
    refresh: false,
    project: undefined,
    signal: undefined,
  })
}
