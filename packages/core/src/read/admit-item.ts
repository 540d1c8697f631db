import { checkItemKey } from '../codec/check-item-key.js'
import type { Item } from '../codec/item.js'
import { identityId } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { expectClass } from './expect-class.js'
import { pendingEntity } from './known-entity.js'
import type { ReadTicket } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'
import { takeOver } from './take-over.js'

/** How an item is admitted. */
export interface AdmitOptions {
  /** Whether it takes part in the identity map. */
  readonly managed: boolean
  /** Whether the read was strongly consistent: what it brings, an instance without changes takes over. Default: `false`. */
  readonly consistent?: boolean
}

/** An item that a read brought. */
export interface Arrived {
  readonly ticket: ReadTicket
  readonly schema: EntitySchema
  readonly item: Item
}

/**
 * The entity of an item that a read brought: the pending or managed instance, else a fresh one; `undefined` where the unit
 * of work knows that the item is, or will be, removed.
 *
 * @throws {DecodeError} if the item doesn't fit the class, or holds no key.
 * @throws {NotAnEntityError} if its instance is of another class.
 */
export function admitItem(
  state: ReaderState,
  { ticket, schema, item }: Arrived,
  { managed: isManaged, consistent = false }: AdmitOptions,
): object | undefined {
  const { managed, pending, tables, codecOf } = state
  if (!isManaged) return codecOf(schema).decode(item)
  checkItemKey(schema, item)
  const id = identityId(tables.tableOf(schema), item)
  const waiting = pendingEntity(pending, schema, id)
  if (waiting !== undefined) return waiting.entity
  const known = managed.get(id)
  const isOutdated = ticket.outdated.has(id)
  if (known !== undefined) {
    expectClass(schema, known.entity, known.baseline)
    return consistent && !isOutdated ? takeOver(state, id, known, { item, overwrite: false }) : known.entity
  }
  const stored = ticket.outdated.get(id)
  if (stored === null) return undefined
  // older than what is stored, whatever that is: the next get is to read it
  if (stored === 'unknown') return codecOf(schema).decode(item)
  const baseline = stored ?? { item }
  const entity = codecOf(schema).decode(baseline.item)
  managed.manage(id, entity, baseline)
  return entity
}
