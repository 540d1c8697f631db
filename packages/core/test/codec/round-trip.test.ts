import { NumberValue } from '@aws-sdk/lib-dynamodb'
import { type AttributeType, defineEmbedded, list, map, nested, oneOf, record } from '@sluice/core'
import test from 'ava'
import fc from 'fast-check'
import { attributeName, bytes, numberText, text } from './arbitraries.js'
import { define, encode } from './define.js'

class Point {
  x!: number
  label?: string
}
defineEmbedded(Point, { attributes: { x: 'number', label: 'string' } })

class Tree {
  value!: bigint
  children?: Tree[]
}
defineEmbedded(Tree, { attributes: { value: 'bigint', children: list(nested(() => Tree)) } })

// -0 is stored as 0, like in DynamoDB
const number = fc
  .oneof(
    fc.double({ min: -(2 ** 53), max: 2 ** 53, noNaN: true }),
    fc.maxSafeInteger(),
    fc.constantFrom(1e-130, 2 ** 53),
  )
  .filter((value) => value === 0 || Math.abs(value) >= 1e-130)
  .map((value) => value + 0)
const bigint = fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n })
const date = fc.date({ noInvalidDate: true })
const point = fc
  .record({ x: number, label: fc.option(text, { nil: undefined }) })
  .map((p) => Object.assign(new Point(), p))
const tree: fc.Arbitrary<Tree> = fc.letrec<{ readonly tree: Tree }>((tie) => ({
  tree: fc
    .record({
      value: bigint,
      children: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('tree'), { maxLength: 2 }),
      ),
    })
    .map((t) => Object.assign(new Tree(), t)),
})).tree
const set = <V>(member: fc.Arbitrary<V>) =>
  fc.uniqueArray(member, { minLength: 1, maxLength: 5 }).map((m) => new Set(m))
const byteSet = fc
  .uniqueArray(bytes, { minLength: 1, maxLength: 5, selector: (value) => value.join() })
  .map((members) => new Set(members))

const rows: readonly (readonly [title: string, type: AttributeType, values: fc.Arbitrary<unknown>])[] = [
  ['string', 'string', text],
  ['number', 'number', number],
  ['bigint', 'bigint', bigint],
  ['decimal', 'decimal', numberText.map((value) => NumberValue.from(value))],
  ['boolean', 'boolean', fc.boolean()],
  ['date', 'date', date],
  ['epoch-ms', 'epoch-ms', date],
  [
    'epoch-seconds',
    'epoch-seconds',
    date
      .map((value) => new Date(Math.floor(value.getTime() / 1000) * 1000))
      .filter((value) => !Number.isNaN(value.getTime())),
  ],
  ['binary', 'binary', bytes],
  ['string-set', 'string-set', set(text)],
  ['number-set', 'number-set', set(number)],
  ['bigint-set', 'bigint-set', set(bigint)],
  ['binary-set', 'binary-set', byteSet],
  ['oneOf of strings', oneOf('a', 'b', ''), fc.constantFrom('a', 'b', '')],
  ['oneOf of numbers', oneOf(0, 1.5, -3), fc.constantFrom(0, 1.5, -3)],
  ['list', list('string'), fc.array(fc.option(text))],
  ['list of lists', list(list('number')), fc.array(fc.array(number))],
  ['map', map('number'), fc.array(fc.tuple(attributeName, fc.option(number))).map((entries) => new Map(entries))],
  ['record', record('boolean'), fc.dictionary(attributeName, fc.option(fc.boolean()), { noNullPrototype: true })],
  ['nested', nested(Point), point],
  ['list of nested', list(nested(Point)), fc.array(point)],
  ['map of nested', map(nested(Point)), fc.array(fc.tuple(attributeName, point)).map((entries) => new Map(entries))],
  ['a class that nests itself', nested(Tree), tree],
]

// DynamoDB's maps have no order
function unordered(value: unknown): unknown {
  return value instanceof Map ? new Map([...value].sort(([a], [b]) => (a < b ? -1 : 1))) : value
}

for (const [title, type, values] of rows) {
  test(`property: a loaded ${title} is what was saved, and null is null`, (t) => {
    const { codec, create } = define({ value: type })
    fc.assert(
      fc.property(fc.option(values), (value) => {
        const loaded = codec.decode(encode(codec, create({ value }))) as { readonly value: unknown }
        t.deepEqual(unordered(loaded.value), unordered(value))
      }),
      { numRuns: 200 },
    )
  })
}

test('property: unknown holds whatever DocumentClient takes', (t) => {
  const { codec, create } = define({ value: 'unknown' })
  const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), bytes, set(text), set(fc.integer()))
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(attributeName, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value
  fc.assert(
    fc.property(value, (saved) => {
      const loaded = codec.decode(encode(codec, create({ value: saved }))) as { readonly value: unknown }
      t.deepEqual(loaded.value, saved)
    }),
    { numRuns: 300 },
  )
})
