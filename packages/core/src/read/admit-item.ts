import { checkItemKey } from '../codec/check-item-key.js'
import type { EntityCodec } from '../codec/entity-codec.js'
import { ItemText } from '../codec/item-text.js'
import type { StoredItem } from '../codec/stored-item.js'
import { identityId } from '../identity/identity.js'
import type { Table } from '../identity/table.js'
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

/** Under what the items of one answer are admitted. */
export interface Admission {
  readonly ticket: ReadTicket
  readonly codec: EntityCodec
  readonly table: Table
  readonly options: AdmitOptions
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
  { ticket, codec, table, options }: Admission,
  stored: StoredItem,
): object | undefined {
  // before anybody knows whether it is needed: to look for the key alone takes nearly as long
  const read = stored instanceof ItemText ? codec.read(stored) : undefined
  if (!options.managed) return read?.entity ?? codec.decode(stored.item)
  const { managed, pending } = state
  const { schema } = codec
  const key = read?.key ?? stored.item
  checkItemKey(schema, key)
  const id = identityId(table, key)
  const waiting = pendingEntity(pending, schema, id)
  if (waiting !== undefined) return waiting.entity
  const known = managed.get(id)
  const { outdated } = ticket
  if (known !== undefined) {
    expectClass(schema, known.entity, known.baseline)
    if (options.consistent !== true || outdated.has(id)) return known.entity
    return takeOver(state, id, known, { item: stored.item, overwrite: false })
  }
  const newer = outdated.get(id)
  if (newer === null) return undefined
  const isCurrent = newer === undefined || newer === 'unknown'
  const entity = (isCurrent ? read?.entity : undefined) ?? codec.decode(isCurrent ? stored.item : newer.item)
  // older than what is stored, whatever that is: the next get is to read it
  if (newer !== 'unknown') managed.manage(id, entity, newer ?? keepable(stored))
  return entity
}

/** A managed entity outlives its page, of which it is to keep its own item alone. */
function keepable(stored: StoredItem): StoredItem {
  return stored instanceof ItemText ? stored.copy() : stored
}
