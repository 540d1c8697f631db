import type { Item } from '../codec/item.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import type { ReadTicket } from './read-ticket.js'

/** Makes of an item what the reading gives for it; `undefined` where the unit of work knows that it is removed. */
export type EntityMaker = (item: Item) => object | undefined

/** How the items of one answer become entities. */
export function entityMaker(
  { codecOf, reader }: ReadContext,
  { schema, managed }: ReadRequest,
  ticket: ReadTicket | undefined,
): EntityMaker {
  if (ticket === undefined) throw new Error('no ticket')
  return (item) => reader.admit?.(ticket, schema, item, { managed }) ?? codecOf(schema).decode(item)
}
