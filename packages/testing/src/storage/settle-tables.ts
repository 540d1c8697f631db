import type { Store } from './store.js'
import type { TableRecord } from './table-record.js'

/** Finishes what is due by now: tables become ACTIVE, or are gone. */
export function settleTables(store: Store, now: number): void {
  for (const [name, record] of store) {
    if (record.changes.length === 0) continue
    const settled = settle(record, now)
    if (settled === undefined) store.delete(name)
    else if (settled !== record) store.set(name, settled)
  }
}

function settle(record: TableRecord, now: number): TableRecord | undefined {
  let current = record
  const due = record.changes.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at)
  for (const change of due) {
    // a time to live has no part in throughput
    if (change.kind !== 'time-to-live') current.meter.catchUp(change.at)
    const finished = change.finish(current)
    if (finished === undefined) return undefined
    current = { ...finished, changes: current.changes.filter((one) => one !== change) }
  }
  return current
}
