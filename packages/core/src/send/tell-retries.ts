import { retryEvents } from '../diagnostics/retry-events.js'
import { countByTable } from './count-by-table.js'
import type { SendSettings } from './send-settings.js'
import type { Work } from './work.js'

/** Why and when operations are carried again. */
interface Retrying {
  readonly reason: string
  readonly delayOf: (table: string) => number
}

/** Tells whoever listens of the operations that a call has left without an outcome: they will be carried again. */
export function tellRetries(settings: SendSettings, works: readonly Work[], { reason, delayOf }: Retrying): void {
  if (!retryEvents.isHeard()) return
  const again = works.filter(({ outcome }) => outcome === undefined)
  for (const [table, operations] of countByTable(again)) {
    retryEvents.tell(() => ({ flush: settings.flush ?? 0, table, operations, delayMs: delayOf(table), reason }))
  }
}
