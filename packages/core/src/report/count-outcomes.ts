import type { Outcome } from '../send/work.js'
import type { OperationResult } from './operation-result.js'

/** How many operations ended with each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** Counts operations by outcome; every outcome is there, also those that no operation ended with. */
export function countOutcomes(operations: readonly OperationResult[]): OutcomeCounts {
  const counts: Record<Outcome, number> = {
    written: 0,
    unchanged: 0,
    'condition-failed': 0,
    rejected: 0,
    unprocessed: 0,
    'not-sent': 0,
    unknown: 0,
  }
  for (const { outcome } of operations) counts[outcome]++
  return counts
}
