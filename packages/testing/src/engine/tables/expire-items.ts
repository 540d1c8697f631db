import { allItems } from '../../storage/all-items.js'
import type { Store } from '../../storage/store.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { Table } from '../../storage/table.js'

/** Items that expired longer ago are never deleted. Source: "Time to Live", Amazon DynamoDB Developer Guide. */
const OLDEST_YEARS = 5

const sweptAt = new WeakMap<Table, number>()

/** Deletes the items whose time to live is over, where it is enabled. */
export function expireItems(store: Store, now: number): void {
  for (const { table, timeToLive } of store.values()) {
    if (timeToLive.status !== 'ENABLED' || timeToLive.attribute === undefined) continue
    // while time stands still, nothing more expires than what is written as expired
    if (sweptAt.get(table) === now) continue
    sweptAt.set(table, now)
    for (const { partition, sort } of expired(table, timeToLive.attribute, now)) table.delete(partition, sort)
  }
}

function expired(table: Table, attribute: string, now: number): readonly StoredItem[] {
  const oldest = new Date(now).setUTCFullYear(new Date(now).getUTCFullYear() - OLDEST_YEARS)
  return [...allItems(table)].filter(({ item }) => {
    const ms = Number(Object.hasOwn(item, attribute) ? item[attribute]?.N : undefined) * 1000
    return ms < now && ms >= oldest
  })
}
