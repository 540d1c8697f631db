import type { Item } from '../codec/item.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import type { ReadTicket } from './read-ticket.js'

/** Makes of an item what the reading gives for it; `undefined` where the unit of work knows that it is removed. */
export type EntityMaker = (item: Item) => object | undefined

/** How the items of one answer become entities. */
export function entityMaker(
  { reader }: ReadContext,
  { schema, managed, consistent }: ReadRequest,
  ticket: ReadTicket,
): EntityMaker {
  const options = { managed, consistent }
  return (item) => reader.admit(ticket, schema, item, options)
}
