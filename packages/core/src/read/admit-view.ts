import type { Item } from '../codec/item.js'
import { identityId } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { AdmitOptions } from './admit-item.js'
import { knownEntity } from './known-entity.js'
import { makeView, viewOf } from './make-view.js'
import type { ReadTicket } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'

/** How an item that was read in part becomes a view. */
export interface AdmitViewOptions extends AdmitOptions {
  readonly properties: readonly string[]
  /** Gets the entity that the view is of. */
  readonly load: () => Promise<object | undefined>
}

/**
 * The view of an item that a read brought, as `readView` has it: of the pending or managed instance where there is one;
 * `undefined` where the unit of work knows that the item is, or will be, removed. No instance becomes managed by it.
 *
 * @throws {DecodeError} if a stored value doesn't fit the class.
 * @throws {NotAnEntityError} if its instance is of another class.
 */
export function admitView(
  state: ReaderState,
  ticket: ReadTicket,
  schema: EntitySchema,
  { item, properties, load, managed, consistent = false }: AdmitViewOptions & { readonly item: Item },
): object | undefined {
  const codec = state.codecOf(schema)
  if (!managed) return makeView(codec, item, properties, load)
  const id = identityId(state.tables.tableOf(schema), item)
  const known = knownEntity(state, schema, id, { consistent, refresh: false })
  if (known !== undefined) return known.entity && viewOf(codec, known.entity, properties, load)
  const stored = ticket.outdated.get(id)
  return stored === null ? undefined : makeView(codec, stored?.item ?? item, properties, load)
}
