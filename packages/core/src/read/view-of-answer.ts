import type { Item } from '../codec/item.js'
import type { StoredState } from '../identity/stored-state.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { AdmitOptions } from './admit-item.js'
import { knownEntity } from './known-entity.js'
import { makeView, viewOf } from './make-view.js'
import type { ReadTicket } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'

/** How an item becomes a view. */
export interface ViewOptions extends AdmitOptions {
  readonly properties: readonly string[]
}

/** What was read in part for an identity. */
export interface PartialAnswer {
  readonly ticket: ReadTicket
  readonly schema: EntitySchema
  readonly id: string
  /** `undefined` if there is none. */
  readonly item: Item | undefined
  /** Gets the whole entity. */
  readonly load: () => Promise<object | undefined>
}

/**
 * The view that an answer gives: of the pending or managed instance, if there is one, else of what a flush has written
 * meanwhile, else of what was read; `undefined` where there is no item, or the unit of work knows that it is, or will be,
 * removed.
 *
 * @throws {DecodeError} if the item doesn't fit the class.
 */
export function viewOfAnswer(
  state: ReaderState,
  { ticket, schema, id, item, load }: PartialAnswer,
  { managed, consistent = false, properties }: ViewOptions,
): object | undefined {
  const codec = state.codecOf(schema)
  if (!managed) return item && makeView(codec, item, properties, load)
  const known = knownEntity(state, schema, id, { consistent, refresh: false })
  if (known !== undefined) return known.entity && viewOf(codec, known.entity, properties, load)
  const held = newest(item, ticket.outdated.get(id))
  return held && makeView(codec, held, properties, load)
}

/** What was read, or what a flush has left since then. */
function newest(item: Item | undefined, stored: StoredState | undefined): Item | undefined {
  if (stored === null) return undefined
  return stored === undefined || stored === 'unknown' ? item : stored.item
}
