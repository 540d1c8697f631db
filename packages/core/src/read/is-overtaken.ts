import type { Item } from '../codec/item.js'
import { identityId } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { pendingEntity } from './known-entity.js'
import type { ReadTicket } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'

/**
 * Whether an item that a read brought is older than something that the session wrote, and nobody knows what is stored now:
 * a patch leaves that open.
 */
export function isOvertaken(
  { tables, pending, managed }: ReaderState,
  { outdated }: ReadTicket,
  schema: EntitySchema,
  item: Item,
): boolean {
  if (outdated.size === 0) return false
  const id = identityId(tables.tableOf(schema), item)
  return (
    outdated.get(id) === 'unknown' && managed.get(id) === undefined && pendingEntity(pending, schema, id) === undefined
  )
}
