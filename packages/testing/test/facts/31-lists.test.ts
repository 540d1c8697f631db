import test from 'ava'
import { musicWith, stored, updating } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { usedValues } from '../support/used-values.js'
import { type Plain, wire } from '../support/wire.js'

const rows: readonly (readonly [
  title: string,
  expression: string,
  before: readonly Plain[],
  after: readonly Plain[],
])[] = [
  ['fact 31a: an index past the end appends without padding', 'SET a[7] = :x', [1, 2, 3], [1, 2, 3, 'x']],
  ['fact 31a: so in an empty list', 'SET a[1] = :x', [], ['x']],
  [
    'fact 31b: new indexes are appended sorted by index',
    'SET a[84] = :x, a[37] = :y, a[17] = :z',
    ['one'],
    ['one', 'z', 'y', 'x'],
  ],
  ['fact 31b: sorted as numbers', 'SET a[10] = :x, a[9] = :y', [], ['y', 'x']],
  ['fact 31c: REMOVE and SET use the original numbering', 'REMOVE a[1] SET a[3] = :x', [2, 3, 4, 5, 6], [2, 4, 'x', 6]],
  ['fact 31c: in either order', 'SET a[3] = :x REMOVE a[1]', [2, 3, 4, 5, 6], [2, 4, 'x', 6]],
  ['fact 31d: several REMOVEs use the original numbering', 'REMOVE a[0], a[1]', [0, 1, 2, 3, 4], [2, 3, 4]],
  ['fact 31d: in any order', 'REMOVE a[3], a[1]', [0, 1, 2, 3, 4], [0, 2, 4]],
  ['fact 31e: a REMOVE past the end is ignored', 'REMOVE a[17]', [4, 5, 6], [4, 5, 6]],
]
const values = { ':x': { S: 'x' }, ':y': { S: 'y' }, ':z': { S: 'z' } }

for (const [title, expression, before, after] of rows) {
  test(title, async (t) => {
    const client = await musicWith({ a: before })
    await operate(client, ...updating(expression, usedValues(expression, values)))
    t.deepEqual(await stored(client), { a: wire(after) })
  })
}
