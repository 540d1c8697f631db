import { checkItemKey } from '../codec/check-item-key.js'
import type { Item } from '../codec/item.js'
import { type Identity, identify, keyOf } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { checkGetOptions, type GetSettings } from './get-options.js'
import type { ReadTicket } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'
import { type ViewOptions, viewOfAnswer } from './view-of-answer.js'

/** Where an item that becomes a view comes from. */
export interface ViewSource {
  readonly state: ReaderState
  readonly ticket: ReadTicket
  /** Gets the whole entity. */
  readonly get: (schema: EntitySchema, identity: Identity, settings: GetSettings) => Promise<object | undefined>
}

/**
 * The view of an item that a read of items not known beforehand brought in part.
 *
 * @throws {DecodeError} if the item doesn't fit the class, or holds no key.
 */
export function admitView(
  { state, ticket, get }: ViewSource,
  schema: EntitySchema,
  item: Item,
  options: ViewOptions,
): object | undefined {
  checkItemKey(schema, item)
  const table = state.tables.tableOf(schema)
  const identity = identify(table, keyOf(table.key, item))
  const { managed, consistent = false } = options
  const load = (): Promise<object | undefined> =>
    get(schema, identity, checkGetOptions('load', { managed, consistent }))
  return viewOfAnswer(state, { ticket, schema, id: identity.id, item, load }, options)
}
