import test from 'ava'
import { musicWith, updating } from '../support/music-calls.js'
import { operate, type Told } from '../support/operate.js'
import { usedValues } from '../support/used-values.js'
import { type Plain, wireItem } from '../support/wire.js'

// DynamoDB Local returns the whole top-level attribute
const ITEM = { a: { b: 'dog', c: [1, 2, 3] }, d: 'cat' }
const values = { ':x': { S: 'x' }, ':n': { N: '7' }, ':cat': { S: 'cat' } }
type Attributes = { readonly [name: string]: Plain }

async function returned(expression: string, ReturnValues: string, item: Attributes | undefined = ITEM): Promise<Told> {
  return await operate(await musicWith(item), ...updating(expression, usedValues(expression, values), { ReturnValues }))
}

const rows: readonly (readonly [
  title: string,
  expression: string,
  old: Attributes | undefined,
  fresh: Attributes | undefined,
])[] = [
  ['fact 34a: SET a.b returns a with b', 'SET a.b = :x', { a: { b: 'dog' } }, { a: { b: 'x' } }],
  ['fact 34a: a new piece has no old one', 'SET a.e = :x', undefined, { a: { e: 'x' } }],
  [
    'fact 34a: pieces of one attribute come together',
    'SET a.b = :x, a.e = :n',
    { a: { b: 'dog' } },
    { a: { b: 'x', e: 7 } },
  ],
  ['fact 34b: SET a.c[1] returns a with a list of it', 'SET a.c[1] = :n', { a: { c: [2] } }, { a: { c: [7] } }],
  ['fact 34c: an element appended beyond the end is not in UPDATED_NEW', 'SET a.c[100] = :n', undefined, undefined],
  ['fact 34d: nothing changed', 'REMOVE e, a.e, a.c[9]', undefined, undefined],
]

for (const [title, expression, old, fresh] of rows) {
  for (const [ReturnValues, pieces] of [
    ['UPDATED_OLD', old],
    ['UPDATED_NEW', fresh],
  ] as const) {
    test(`${title}: ${ReturnValues}${pieces ? '' : ', no Attributes at all'}`, async (t) => {
      t.deepEqual(await returned(expression, ReturnValues), pieces ? { Attributes: wireItem(pieces) } : {})
    })
  }
}
