import test from 'ava'
import { musicWith, stored, updating } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'
import { type Plain, wireItem } from '../support/wire.js'

const INVALID = '1 validation error detected: Invalid UpdateExpression: '
const OVERLAP = `${INVALID}Two document paths overlap with each other; must remove or rewrite one of these paths; path one: `
const KEY = 'One or more parameter values were invalid: Cannot update attribute '
const one = { ':v': { N: '1' } }
const once = (section: string) => `${INVALID}The "${section}" section can only be used once in an update expression;`

refusals(test, [
  ['fact 29a: SET twice', updating('SET a = :v SET b = :v', one), once('SET')],
  ['fact 29a: REMOVE twice', updating('REMOVE a SET c = :v REMOVE b', one), once('REMOVE')],
  ['fact 29a: ADD twice', updating('ADD a :v ADD b :v', one), once('ADD')],
  ['fact 29a: DELETE twice', updating('DELETE a :v DELETE b :v', { ':v': { SS: ['x'] } }), once('DELETE')],
  ['fact 29b: one path twice', updating('SET a = :v, a = :v', one), `${OVERLAP}[a], path two: [a]`],
  ['fact 29b: a path within another', updating('SET a = :v, a.b = :v', one), `${OVERLAP}[a], path two: [a, b]`],
  [
    'fact 29b: of two sections',
    updating('SET a[1].b = :v REMOVE a[1]', one),
    `${OVERLAP}[a, [1], b], path two: [a, [1]]`,
  ],
  [
    'fact 29d: the partition key, without an envelope',
    updating('SET pk = :v', one),
    `${KEY}pk. This attribute is part of the key`,
  ],
  ['fact 29d: the sort key', updating('REMOVE sk'), `${KEY}sk. This attribute is part of the key`],
])

// known behaviour of AWS, of which no source quotes a test; that REMOVE and SET read first is from tests run against AWS
const reads: readonly (readonly [title: string, expression: string, before: Attributes, after: Attributes])[] = [
  ['two attributes swap', 'SET a = b, b = a', { a: 1, b: 2 }, { a: 2, b: 1 }],
  ['what is removed can be read', 'REMOVE a SET b = a', { a: 1 }, { b: 1 }],
  ['an element is read by its old index', 'REMOVE l[0] SET x = l[1]', { l: [1, 2, 3] }, { l: [2, 3], x: 2 }],
  ['a sum takes old operands', 'SET a = b, c = a + b', { a: 1, b: 2 }, { a: 2, b: 2, c: 3 }],
]
type Attributes = { readonly [name: string]: Plain }

for (const [title, expression, before, after] of reads) {
  test(`fact 29c: right-hand sides read the old item: ${title} (no quoted test)`, async (t) => {
    const client = await musicWith(before)
    await operate(client, ...updating(expression))
    t.deepEqual(await stored(client), wireItem(after))
  })
}
