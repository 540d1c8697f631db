import { backoffDelay } from './backoff.js'
import type { FlushRun } from './flush-run.js'
import type { TablePace } from './pace/table-pace.js'

/** When a table, or one of its hot keys, may be asked again after so many failures in a row. */
export function pauseEnd({ settings }: FlushRun, { lastAcceptedAt }: TablePace, failures: number): number {
  const now = settings.clock.now()
  const latest = (lastAcceptedAt ?? now) + settings.maxElapsedMs
  // the last attempt falls on the end of the budget, not after it
  return Math.min(now + backoffDelay(failures, settings, settings.random), Math.max(latest, now))
}
