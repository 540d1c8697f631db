import { type CallTally, emptyTally } from './call-tally.js'
import { addCollectionMetrics } from './collection-metrics.js'
import { addCapacity } from './consumed-capacity.js'

/** What the calls of several runs add up to. */
export function sumTallies(...tallies: readonly CallTally[]): CallTally {
  const sum = emptyTally()
  for (const tally of tallies) {
    for (const figure of ['calls', 'retriedCalls', 'written', 'leftovers', 'waitedMs'] as const)
      sum[figure] += tally[figure]
    addCapacity(sum.consumedCapacity, [...tally.consumedCapacity.values()])
    addCollectionMetrics(sum.itemCollectionMetrics, tally.itemCollectionMetrics)
  }
  return sum
}
