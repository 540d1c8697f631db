import test from 'ava'
import { effectiveRate } from '#src/throughput/effective-rate.js'

const onDemand = (most?: number) => ({ kind: 'on-demand', warm: 4000, most }) as const

test('provisioned capacity is kept for 300 seconds', (t) => {
  t.deepEqual(effectiveRate({ kind: 'provisioned', unitsPerSecond: 5 }, 9000), {
    rate: { unitsPerSecond: 5, keptSeconds: 300 },
    type: 'ProvisionedThroughputExceeded',
  })
})

test('on demand, the smallest limit counts and gives the type', (t) => {
  const cases = [
    [undefined, 0, 4000, 'KeyRangeThroughputExceeded'],
    [undefined, 9000, 9000, 'KeyRangeThroughputExceeded'],
    [undefined, 80_000, 40_000, 'AccountLimitExceeded'],
    [100, 9000, 100, 'MaxOnDemandThroughputExceeded'],
    [4000, 0, 4000, 'MaxOnDemandThroughputExceeded'],
    [5000, 0, 4000, 'KeyRangeThroughputExceeded'],
  ] as const
  for (const [most, reached, unitsPerSecond, type] of cases) {
    t.deepEqual(effectiveRate(onDemand(most), reached), { rate: { unitsPerSecond, keptSeconds: 1 }, type })
  }
})
