import type { StoredItem } from '../../codec/stored-item.js'
import type { ReadTicket } from '../read-ticket.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import { viewedProperties } from './viewed-properties.js'

/** Makes of an item what the reading gives for it, an entity or a view; `undefined` where the unit of work knows that it is removed. */
export type EntityMaker = (stored: StoredItem) => object | undefined

/** How the items of one answer become entities, or views where they were read in part. */
export function entityMaker({ reader }: ReadContext, request: ReadRequest, ticket: ReadTicket): EntityMaker {
  const { schema, managed, consistent } = request
  const options = { managed, consistent }
  const properties = viewedProperties(request)
  if (properties !== undefined) {
    const viewOptions = { ...options, properties }
    return ({ item }) => reader.admitView(ticket, schema, item, viewOptions)
  }
  const admission = reader.openAdmission(ticket, schema, options)
  return (stored) => reader.admit(admission, stored)
}
