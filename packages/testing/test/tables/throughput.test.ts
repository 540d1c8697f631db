import test from 'ava'
import { changedThroughput, checkDecrease, isSameThroughput, newThroughput } from '#src/tables/throughput.js'

const units = (ReadCapacityUnits: number, WriteCapacityUnits: number) => ({ ReadCapacityUnits, WriteCapacityUnits })
const NOON = Date.UTC(2026, 0, 1, 12)

test('a new throughput has had no decreases; without capacity it is 0', (t) => {
  t.deepEqual(newThroughput(units(1, 2)), { NumberOfDecreasesToday: 0, ...units(1, 2) })
  t.deepEqual(newThroughput(undefined), { NumberOfDecreasesToday: 0, ...units(0, 0) })
})

test('what rises and falls at once is both an increase and a decrease', (t) => {
  t.deepEqual(changedThroughput(newThroughput(units(5, 5)), units(6, 4), NOON), {
    NumberOfDecreasesToday: 1,
    ...units(6, 4),
    LastIncreaseDateTime: NOON / 1000,
    LastDecreaseDateTime: NOON / 1000,
  })
})

test('a decrease on another day is the first of that day', (t) => {
  const before = { ...units(5, 5), NumberOfDecreasesToday: 4, LastDecreaseDateTime: NOON / 1000 }
  t.is(changedThroughput(before, units(4, 5), NOON + 12 * 3_600_000 - 1).NumberOfDecreasesToday, 5)
  t.is(changedThroughput(before, units(4, 5), NOON + 12 * 3_600_000).NumberOfDecreasesToday, 1)
})

test('an increase is never one too many', (t) => {
  const before = { ...units(5, 5), NumberOfDecreasesToday: 9, LastDecreaseDateTime: NOON / 1000 }
  t.notThrows(() => checkDecrease(before, units(6, 5), NOON))
  t.throws(() => checkDecrease(before, units(6, 4), NOON), { name: 'LimitExceededException' })
})

test('throughput is the same only if both of its members are', (t) => {
  t.true(isSameThroughput(units(1, 2), units(1, 2)))
  t.false(isSameThroughput(units(1, 2), units(1, 3)))
  t.false(isSameThroughput(units(1, 2), units(0, 2)))
})
