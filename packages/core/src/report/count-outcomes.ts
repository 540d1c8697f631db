import type { Outcome } from '../send/work.js'

/** How many operations ended with each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** Counts operations by outcome; every outcome is there, also those that no operation ended with. */
export function countOutcomes(operations: readonly { readonly outcome: Outcome | undefined }[]): OutcomeCounts {
  const counts: Record<Outcome, number> = {
    written: 0,
    unchanged: 0,
    'condition-failed': 0,
    rejected: 0,
    unprocessed: 0,
    'not-sent': 0,
    unknown: 0,
  }
  operations.forEach(count, counts)
  return counts
}

function count(this: Record<Outcome, number>, { outcome }: { readonly outcome: Outcome | undefined }): void {
  // every way out of the send stage sets it; a gap would be a doubt
  this[outcome ?? 'unknown']++
}
