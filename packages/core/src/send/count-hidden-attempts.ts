import type { CallTally } from './call-tally.js'
import type { Work } from './work.js'

/**
 * Counts the calls that a client made by itself within one send, where its retry step couldn't be left out. Nobody saw
 * the answers of all but the last: what they carried may be applied, but where a transaction's token tells.
 */
export function countHiddenAttempts(tally: CallTally, works: readonly Work[], attempts: number): void {
  const hidden = attempts - 1
  if (hidden <= 0) return
  tally.calls += hidden
  tally.retriedCalls += hidden
  for (const work of works) {
    work.attempts += hidden
    work.inDoubt = true
  }
}
