import test from 'ava'
import { selectTurnedAway } from '#src/engine/batches/turn-away.js'

const entries = ['a', 'b', 'c'].map((pk) => ({ table: 'Music', kind: 'put' as const, key: { pk: { S: pk } } }))
const turnAway = (names: string, whenAll: 'throw' | 'return') => ({
  whenAll,
  isTurnedAway: ({ key }: (typeof entries)[number] | { key: Record<string, { S?: string }> }) =>
    names.includes(key.pk?.S ?? '-'),
})

test('positions of what is turned away', (t) => {
  t.deepEqual([...selectTurnedAway(entries, (entry) => entry, undefined)], [])
  t.deepEqual([...selectTurnedAway(entries, (entry) => entry, turnAway('ac', 'throw'))], [0, 2])
})

test('a whole batch throws, or comes back', (t) => {
  t.throws(() => selectTurnedAway(entries, (entry) => entry, turnAway('abc', 'throw')), {
    name: 'ProvisionedThroughputExceededException',
  })
  t.deepEqual([...selectTurnedAway(entries, (entry) => entry, turnAway('abc', 'return'))], [0, 1, 2])
})
