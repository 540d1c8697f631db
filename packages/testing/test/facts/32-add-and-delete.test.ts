import test from 'ava'
import { musicWith, putting, stored, updating } from '../support/music-calls.js'
import { operate } from '../support/operate.js'

// all of it was seen on DynamoDB Local only
const bytes = (...all: number[]) => all.map((byte) => Uint8Array.of(byte))
type Attributes = Readonly<Record<string, object>>

const rows: readonly (readonly [
  title: string,
  expression: string,
  value: object,
  before: Attributes,
  after: Attributes,
])[] = [
  ['fact 32a: ADD makes a number, from 0', 'ADD n :v', { N: '-7' }, {}, { n: { N: '-7' } }],
  ['fact 32a: ADD to a number', 'ADD n :v', { N: '4' }, { n: { N: '3' } }, { n: { N: '7' } }],
  [
    'fact 32a: ADD makes a number inside a map',
    'ADD m.n :v',
    { N: '1' },
    { m: { M: {} } },
    { m: { M: { n: { N: '1' } } } },
  ],
  ['fact 32a: ADD makes a set', 'ADD s :v', { SS: ['a'] }, {}, { s: { SS: ['a'] } }],
  ['fact 32a: ADD makes a set of numbers', 'ADD s :v', { NS: ['1.0'] }, {}, { s: { NS: ['1'] } }],
  ['fact 32a: ADD makes a set of binaries', 'ADD s :v', { BS: bytes(1) }, {}, { s: { BS: bytes(1) } }],
  ['fact 32b: DELETE of the last member removes the attribute', 'DELETE s :v', { SS: ['a'] }, { s: { SS: ['a'] } }, {}],
  ['fact 32b: of all members at once', 'DELETE s :v', { NS: ['1', '2', '3'] }, { s: { NS: ['2', '1'] } }, {}],
  [
    'fact 32b: inside a map',
    'DELETE m.s :v',
    { BS: bytes(1) },
    { m: { M: { s: { BS: bytes(1) } } } },
    { m: { M: {} } },
  ],
  ['fact 32b: not of the last', 'DELETE s :v', { SS: ['a'] }, { s: { SS: ['a', 'b'] } }, { s: { SS: ['b'] } }],
]

for (const [title, expression, value, before, after] of rows) {
  test(`${title} (seen on DynamoDB Local)`, async (t) => {
    const client = await musicWith()
    await operate(client, ...putting(before))
    await operate(client, ...updating(expression, { ':v': value }))
    t.deepEqual(await stored(client), after)
  })
}

test('fact 32a: ADD unites sets (seen on DynamoDB Local)', async (t) => {
  const client = await musicWith()
  await operate(client, ...putting({ s: { NS: ['1', '2'] } }))
  await operate(client, ...updating('ADD s :v', { ':v': { NS: ['2.0', '3'] } }))
  t.deepEqual((await stored(client)).s.NS.toSorted(), ['1', '2', '3'])
})
