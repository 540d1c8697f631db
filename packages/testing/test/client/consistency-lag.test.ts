import { OptionError } from '@sluice/core'
import test from 'ava'
import { readConsistencyLag } from '#src/client/consistency-lag.js'

test('a number is the lag of both kinds of read, what an object leaves out is 0', (t) => {
  t.deepEqual(readConsistencyLag(5), { tables: 5, globalIndexes: 5 })
  t.deepEqual(readConsistencyLag({ globalIndexes: 0.5 }), { tables: 0, globalIndexes: 0.5 })
  t.deepEqual(readConsistencyLag({}), { tables: 0, globalIndexes: 0 })
})

test('what is read is a copy that nobody can write to', (t) => {
  const given = { tables: 5 }
  const lag = readConsistencyLag(given)
  given.tables = 6
  t.deepEqual(lag, { tables: 5, globalIndexes: 0 })
  t.true(Object.isFrozen(lag) && Object.isFrozen(readConsistencyLag(5)))
})

test('a refusal names the member', (t) => {
  const refusals = [
    [-1, 'consistencyLag'],
    [{ tables: Number.NaN }, 'consistencyLag.tables'],
    [{ globalIndexes: '5' }, 'consistencyLag.globalIndexes'],
    [{ table: 5 }, 'consistencyLag.table'],
  ] as const
  for (const [given, option] of refusals) {
    t.like(
      t.throws(() => readConsistencyLag(given as never), { instanceOf: OptionError }),
      { option },
    )
  }
})
