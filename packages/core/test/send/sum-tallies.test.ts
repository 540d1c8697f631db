import test from 'ava'
import { emptyTally } from '#src/send/call-tally.js'
import { sumTallies } from '#src/send/sum-tallies.js'

test('figures, capacity and metrics add up; what is summed stays as it was', (t) => {
  const capacity = (units: number) => new Map([['Music', { TableName: 'Music', CapacityUnits: units }]])
  const figures = { calls: 1, retriedCalls: 2, written: 3, leftovers: 4, waitedMs: 5 }
  const metrics = new Map([['Music', [{ SizeEstimateRangeGB: [0, 1] }]]])
  const one = { ...emptyTally(), ...figures, consumedCapacity: capacity(2), itemCollectionMetrics: metrics }
  const sum = sumTallies(one, one, emptyTally())
  t.like(sum, { calls: 2, retriedCalls: 4, written: 6, leftovers: 8, waitedMs: 10 })
  t.is(sum.consumedCapacity.get('Music')?.CapacityUnits, 4)
  t.is(sum.itemCollectionMetrics.get('Music')?.length, 2)
  t.is(metrics.get('Music')?.length, 1)
})
