import type { Item } from '../codec/item.js'
import { type Identity, identify, keyOf } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { type AdmitOptions, checkKey } from './admit-item.js'
import { checkGetOptions, type GetSettings } from './get-options.js'
import { knownEntity } from './known-entity.js'
import { makeView, viewOf } from './make-view.js'
import type { ReadTicket } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'

/** How an item becomes a view. */
export interface ViewOptions extends AdmitOptions {
  readonly properties: readonly string[]
}

/** Where an item that becomes a view comes from. */
export interface ViewSource {
  readonly state: ReaderState
  readonly ticket: ReadTicket
  /** Gets the whole entity. */
  readonly get: (schema: EntitySchema, identity: Identity, settings: GetSettings) => Promise<object | undefined>
}

/**
 * The view of an item that a read brought in part: of the pending or managed instance, if there is one, else of what was
 * read; `undefined` where the unit of work knows that the item is, or will be, removed.
 *
 * @throws {DecodeError} if the item doesn't fit the class, or holds no key.
 */
export function admitView(
  { state, ticket, get }: ViewSource,
  schema: EntitySchema,
  item: Item,
  { managed, consistent = false, properties }: ViewOptions,
): object | undefined {
  checkKey(schema, item)
  const codec = state.codecOf(schema)
  const table = state.tables.tableOf(schema)
  const identity = identify(table, keyOf(table.key, item))
  const load = (): Promise<object | undefined> =>
    get(schema, identity, checkGetOptions('load', { managed, consistent }))
  if (!managed) return makeView(codec, item, properties, load)
  const known = knownEntity(state, schema, identity.id, { consistent, refresh: false })
  if (known !== undefined) return known.entity && viewOf(codec, known.entity, properties, load)
  const stored = ticket.outdated.get(identity.id)
  if (stored === null) return undefined
  const held = stored === undefined || stored === 'unknown' ? item : stored.item
  return makeView(codec, held, properties, load)
}
