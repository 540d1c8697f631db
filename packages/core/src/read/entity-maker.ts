import type { Item } from '../codec/item.js'
import { identify, keyOf } from '../identity/identity.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import type { ReadTicket } from './read-ticket.js'
import { viewedProperties } from './viewed-properties.js'

/** Makes of an item what the reading gives for it; `undefined` where the unit of work knows that it is removed. */
export type EntityMaker = (item: Item) => object | undefined

/** How the items of one answer become entities, or views where they don't hold all of an entity. */
export function entityMaker(context: ReadContext, request: ReadRequest, ticket: ReadTicket): EntityMaker {
  const { schema, managed, consistent } = request
  const { reader } = context
  const options = { managed, consistent }
  const properties = viewedProperties(request)
  if (properties === undefined) return (item) => reader.admit(ticket, schema, item, options)
  return (item) => {
    const load = (): Promise<object | undefined> => loadEntity(context, request, item)
    return reader.admitView(ticket, schema, item, { ...options, properties, load })
  }
}

function loadEntity({ reader, retry }: ReadContext, request: ReadRequest, item: Item): Promise<object | undefined> {
  const { schema, table, managed, consistent } = request
  const identity = identify(table, keyOf(schema.key, item))
  return reader.get(schema, identity, { managed, consistent, retry, refresh: false, project: undefined, signal: undefined })
}
