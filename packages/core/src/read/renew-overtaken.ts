import type { Item } from '../codec/item.js'
import { type Identity, identify, keyOf } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { ReadSettings } from './get-options.js'
import type { ItemLoader } from './item-loader.js'
import { knownEntity } from './known-entity.js'
import type { ReadTicket, ReadTickets } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'
import { requestedItem } from './requested-item.js'

/** What reading anew needs. */
export interface RenewContext {
  readonly state: ReaderState
  readonly loader: ItemLoader
  readonly tickets: ReadTickets
}

/** Items that a read brought. */
export interface Brought {
  readonly ticket: ReadTicket
  readonly schema: EntitySchema
  readonly items: readonly Item[]
  /** Whether a managed instance stands for its item. */
  readonly knows: boolean
}

/**
 * The items that a flush has changed in part since their read began, and that nobody knows otherwise: what was read of
 * them is older than that, and what is stored isn't known.
 */
export function overtakenOf(state: ReaderState, { ticket, schema, items, knows }: Brought): readonly Identity[] {
  const { outdated } = ticket
  if (outdated.size === 0 || ![...outdated.values()].includes('unknown')) return []
  const table = state.tables.tableOf(schema)
  return items
    .map((item) => identify(table, keyOf(table.key, item)))
    .filter(
      ({ id }) =>
        outdated.get(id) === 'unknown' &&
        knownEntity(state, schema, id, { consistent: !knows, refresh: false }) === undefined,
    )
}

/** Reads such items anew, and lets their ticket know. */
export async function renewOvertaken(
  context: RenewContext,
  { ticket, schema }: Pick<Brought, 'ticket' | 'schema'>,
  overtaken: readonly Identity[],
  settings: ReadSettings,
): Promise<void> {
  await Promise.all(overtaken.map((identity) => renew(context, { ticket, schema }, identity, settings)))
}

async function renew(
  { loader, tickets }: RenewContext,
  { ticket, schema }: Pick<Brought, 'ticket' | 'schema'>,
  identity: Identity,
  settings: ReadSettings,
): Promise<void> {
  const own = tickets.open()
  try {
    const item = await requestedItem(schema, loader.request({ identity, attributes: undefined }, settings), undefined)
    // else that is the newer one
    if (!own.outdated.has(identity.id)) tickets.learn(ticket, identity.id, item === undefined ? null : { item })
  } finally {
    tickets.close(own)
  }
}
