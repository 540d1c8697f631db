import type { StoredItem } from '../../codec/stored-item.js'
import type { ReadTicket } from '../read-ticket.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import { viewShape } from './view-shape.js'

/** Makes of an item what the reading gives for it, an entity or a view; `undefined` where the unit of work knows that it is removed. */
export type EntityMaker = (stored: StoredItem) => object | undefined

/** How the items of one answer become entities, or views where they were read in part. */
export function entityMaker({ reader }: ReadContext, request: ReadRequest, ticket: ReadTicket): EntityMaker {
  const { schema, managed, consistent } = request
  const options = { managed, consistent }
  const shape = viewShape(request)
  if (shape !== undefined) {
    const viewOptions = { ...options, shape }
    return ({ item }) => reader.admitView(ticket, schema, item, viewOptions)
  }
  const admission = reader.openAdmission(ticket, schema, options)
  return (stored) => reader.admit(admission, stored)
}
