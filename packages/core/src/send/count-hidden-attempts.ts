import type { Call } from './call.js'
import type { FlushRun } from './flush-run.js'

/**
 * Counts the calls that a client made by itself within one send, where its retry step couldn't be left out. Nobody saw
 * the answers of all but the last: what they carried may be applied.
 */
export function countHiddenAttempts({ tally }: FlushRun, { works }: Call, attempts: number): void {
  const hidden = attempts - 1
  if (hidden <= 0) return
  tally.calls += hidden
  tally.retriedCalls += hidden
  for (const work of works) {
    work.attempts += hidden
    work.inDoubt = true
  }
}
