import test from 'ava'
import { TableMeter } from '#src/throughput/table-meter.js'

const TEN = { kind: 'provisioned', unitsPerSecond: 10 } as const

test('table and indexes, reads and writes are counted apart', (t) => {
  const meter = new TableMeter(0)
  const index = {}
  meter.of('table', 'write', false).spend(TEN, { partition: undefined, units: 3 }, 0)
  meter.of(index, 'write', false).spend(TEN, { partition: undefined, units: 4 }, 0)
  t.is(meter.of('table', 'write', false).unitsLeft(TEN, 0), 7)
  t.is(meter.of(index, 'write', false).unitsLeft(TEN, 0), 6)
  t.is(meter.of('table', 'read', false).unitsLeft(TEN, 0), 10)
  t.is(meter.of({}, 'write', false).unitsLeft(TEN, 0), 10, 'another index of the same shape')
})

test('what comes later keeps capacity from then on', (t) => {
  const meter = new TableMeter(0)
  meter.catchUp(60_000)
  t.is(meter.of({}, 'write', false).unitsLeft(TEN, 61_000), 20)
})

test('a copy goes its own way', (t) => {
  const meter = new TableMeter(0)
  meter.of('table', 'write', false).spend(TEN, { partition: undefined, units: 3 }, 0)
  const copy = meter.copy()
  copy.of('table', 'write', false).spend(TEN, { partition: undefined, units: 7 }, 0)
  t.is(meter.of('table', 'write', false).unitsLeft(TEN, 0), 7)
  t.is(copy.of('table', 'write', false).unitsLeft(TEN, 0), 0)
})
