import test from 'ava'
import { Meter } from '#src/throughput/meter.js'

const TEN = { kind: 'provisioned', unitsPerSecond: 10 } as const
const ON_DEMAND = { kind: 'on-demand', warm: 4000, most: undefined } as const

test('capacity is kept since the beginning, also before anyone asked', (t) => {
  const meter = new Meter('write', { since: 0, filled: false })
  t.is(meter.unitsLeft(TEN, 99_000), 1000)
})

test('filled, there is the whole burst at the beginning', (t) => {
  t.is(new Meter('write', { since: 0, filled: true }).unitsLeft(TEN, 0), 3000)
  t.is(new Meter('write', { since: 0, filled: true }).unitsLeft(ON_DEMAND, 0), 4000)
})

test('the limit of all is told before that of a key', (t) => {
  const meter = new Meter('write', { since: 0, filled: true })
  t.is(meter.limitMet(TEN, 'a', 0), undefined)
  meter.spend(TEN, { partition: 'a', units: 1000 }, 0)
  t.is(meter.limitMet(TEN, 'a', 0), 'KeyRangeThroughputExceeded')
  t.is(meter.limitMet(TEN, 'b', 0), undefined)
  t.is(meter.limitMet(TEN, undefined, 0), undefined)
  meter.spend(TEN, { partition: 'b', units: 2000 }, 0)
  t.is(meter.limitMet(TEN, 'a', 0), 'ProvisionedThroughputExceeded')
})

test('a partition reads three times what it writes', (t) => {
  const meter = new Meter('read', { since: 0, filled: true })
  meter.spend(TEN, { partition: 'a', units: 2999 }, 0)
  t.is(meter.limitMet(TEN, 'a', 0), undefined)
})

test('what a limit brought before it changed is counted by that limit', (t) => {
  const meter = new Meter('write', { since: 0, filled: false })
  meter.spend(TEN, { partition: undefined, units: 10 }, 0)
  meter.catchUp(20_000)
  t.is(meter.unitsLeft({ kind: 'provisioned', unitsPerSecond: 1 }, 30_000), 210)
})

test('on demand, traffic raises the limit', (t) => {
  const meter = new Meter('write', { since: 0, filled: false })
  meter.spend(ON_DEMAND, { partition: undefined, units: 4000 }, 0)
  t.is(meter.limitMet(ON_DEMAND, undefined, 0), 'KeyRangeThroughputExceeded')
  t.is(meter.unitsLeft(ON_DEMAND, 29 * 60_000), 4000)
  t.is(meter.unitsLeft(ON_DEMAND, 31 * 60_000), 8000)
})

test('a copy goes its own way', (t) => {
  const meter = new Meter('write', { since: 0, filled: false })
  meter.spend(TEN, { partition: 'a', units: 4 }, 0)
  const copy = meter.copy()
  copy.spend(TEN, { partition: 'a', units: 6 }, 0)
  t.is(meter.unitsLeft(TEN, 0), 6)
  t.is(copy.unitsLeft(TEN, 0), 0)
})
