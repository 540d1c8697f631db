import test from 'ava'
import { turnAwayEntries } from '#src/faults/turn-away-entries.js'

const entry = (pk: string) => ({ table: 'Music', kind: 'put' as const, key: { pk: { S: pk } } })

test('no fault turns nothing away', (t) => {
  t.is(turnAwayEntries([]), undefined)
})

test('count turns away the first ones for which `when` holds', (t) => {
  const turnAway = turnAwayEntries([{ kind: 'unprocessed', count: 2, when: ({ key }) => key.pk?.S !== 'a' }])
  t.deepEqual(
    ['a', 'b', 'a', 'c', 'd'].map((pk) => turnAway?.isTurnedAway(entry(pk))),
    [false, true, false, true, false],
  )
})

test('several faults each turn away their own', (t) => {
  const only = (pk: string) => ({
    kind: 'unprocessed' as const,
    when: ({ key }: { key: object }) => JSON.stringify(key).includes(pk),
  })
  const turnAway = turnAwayEntries([only('x'), only('y')])
  t.deepEqual(
    ['x', 'y', 'z'].map((pk) => turnAway?.isTurnedAway(entry(pk))),
    [true, true, false],
  )
})

test('binary keys are shown as bytes, numbers as text', (t) => {
  const seen: unknown[] = []
  const turnAway = turnAwayEntries([{ kind: 'unprocessed', when: ({ key }) => Boolean(seen.push(key)) }])
  turnAway?.isTurnedAway({ table: 'Music', kind: 'delete', key: { pk: { B: 'AQI=' }, sk: { N: '1' } } })
  t.deepEqual(seen, [{ pk: { B: new Uint8Array([1, 2]) }, sk: { N: '1' } }])
})

test('one fault that hands back whole batches decides for all', (t) => {
  t.is(turnAwayEntries([{ kind: 'unprocessed' }])?.whenAll, 'throw')
  t.is(turnAwayEntries([{ kind: 'unprocessed' }, { kind: 'unprocessed', whenAll: 'return' }])?.whenAll, 'return')
})
