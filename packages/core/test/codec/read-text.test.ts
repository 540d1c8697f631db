import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import {
  type AttributeDeclarations,
  defineEmbedded,
  defineEntity,
  list,
  map,
  nested,
  oneOf,
  record,
} from '@sluice/core'
import test from 'ava'
import fc from 'fast-check'
import { codecOf, type EntityCodec } from '#src/codec/entity-codec.js'
import type { Item } from '#src/codec/item.js'
import { ItemText } from '#src/codec/item-text.js'
import { unmodelledAttributes } from '#src/codec/unmodelled-attributes.js'
import { attributeName, attributeValue, numberText, text } from './arbitraries.js'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

class Point {
  x!: number
  label?: string
}
defineEmbedded(Point, { attributes: { x: 'number', label: 'string' } })

class Tree {
  children?: Tree[]
}
defineEmbedded(Tree, { attributes: { children: list(nested(() => Tree)) } })

class Thing {
  id!: string
  at!: Date
  get shout(): string {
    return this.id.toUpperCase()
  }
}

const reversed = {
  encode: (value: string) => ({ S: [...value].reverse().join('') }),
  decode: (stored: AttributeValue) => [...(stored.S ?? '')].reverse().join(''),
}

const ATTRIBUTES: AttributeDeclarations = {
  id: 'string',
  at: 'date',
  shout: 'string',
  string: 'string',
  number: { type: 'number', default: 7 },
  bigint: 'bigint',
  decimal: 'decimal',
  boolean: { type: 'boolean', default: () => true },
  date: 'date',
  seconds: 'epoch-seconds',
  milliseconds: 'epoch-ms',
  binary: 'binary',
  strings: 'string-set',
  numbers: 'number-set',
  bigints: 'bigint-set',
  binaries: 'binary-set',
  either: oneOf('a', 'b'),
  digit: oneOf(0, 1.5),
  texts: list('string'),
  lists: list(list('number')),
  bytes: list('binary'),
  point: nested(Point),
  points: list(nested(Point)),
  tree: nested(Tree),
  map: map('number'),
  record: record('string'),
  own: reversed,
  anything: 'unknown',
  named: { type: 'string', name: 'é"\\' },
}

function codecWith(unknownAttributes: 'keep' | 'drop' | 'throw'): EntityCodec {
  const Own = class extends Thing {}
  const definition = { table: 'Things', partitionKey: 'id', sortKey: 'at', attributes: ATTRIBUTES, unknownAttributes }
  return codecOf(defineEntity(Own, definition as never).schema)
}

/** As DynamoDB writes it: binary as base64. */
function jsonOf(item: Item): string {
  return JSON.stringify(item, (_name, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )
}

/** The text of an item in the middle of an answer. */
function textOf(json: string): ItemText {
  const [before, after] = ['{"Items":[', ',{"x":{"S":"y"}}],"Count":2}']
  const start = Buffer.byteLength(before)
  return new ItemText(Buffer.from(before + json + after), start, start + Buffer.byteLength(json))
}

const value = (type: 'S' | 'N' | 'SS' | 'NS', members: fc.Arbitrary<unknown>) =>
  members.map((member) => ({ [type]: member }) as unknown as AttributeValue)
const date = fc.date({ noInvalidDate: true }).map((when) => when.toISOString())
const short = fc.oneof(numberText, fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map(String), fc.nat().map(String))
const point = fc.record({ x: value('N', short), label: value('S', text) }, { requiredKeys: [] })
const pointValue: fc.Arbitrary<AttributeValue> = point.map((M) => ({ M }) as AttributeValue)
const tree = fc.letrec<{ readonly tree: AttributeValue }>((tie) => ({
  tree: fc
    .oneof({ maxDepth: 3 }, fc.constant<AttributeValue[]>([]), fc.array(tie('tree'), { maxLength: 2 }))
    .map((L): AttributeValue => ({ M: { children: { L } } })),
})).tree

/** What an attribute often holds. */
const USUAL: Readonly<Record<string, fc.Arbitrary<AttributeValue>>> = {
  string: value('S', text),
  number: value('N', short),
  bigint: value('N', fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n }).map(String)),
  decimal: value('N', numberText),
  boolean: fc.boolean().map((BOOL): AttributeValue => ({ BOOL })),
  date: value('S', fc.oneof(date, fc.constantFrom('2020-02-29', '2020-01-01T00:00+01:00', 'no date'))),
  seconds: value('N', fc.nat().map(String)),
  milliseconds: value('N', fc.nat().map(String)),
  strings: value('SS', fc.uniqueArray(text, { minLength: 1, maxLength: 4 })),
  numbers: value('NS', fc.uniqueArray(short, { minLength: 1, maxLength: 4 })),
  bigints: value('NS', fc.uniqueArray(fc.bigInt().map(String), { minLength: 1, maxLength: 4 })),
  either: value('S', fc.constantFrom('a', 'b', 'c')),
  digit: value('N', fc.constantFrom('0', '1.5', '1.50', '2')),
  texts: fc.array(value('S', text), { maxLength: 4 }).map((L) => ({ L })),
  lists: fc
    .array(
      fc.array(value('N', short), { maxLength: 3 }).map((L): AttributeValue => ({ L })),
      { maxLength: 3 },
    )
    .map((L) => ({ L })),
  point: pointValue,
  points: fc.array(pointValue, { maxLength: 3 }).map((L) => ({ L })),
  tree,
  map: fc.dictionary(attributeName, value('N', short), { maxKeys: 3, noNullPrototype: true }).map((M) => ({ M })),
  own: value('S', text),
  'é"\\': value('S', text),
}

const NAMES = [...Object.keys(ATTRIBUTES).filter((name) => name !== 'named'), 'é"\\']

/** Items of the class: mostly of the right types, with anything anywhere at times, in any order. */
const item: fc.Arbitrary<Item> = fc
  .tuple(
    value('S', text),
    fc.oneof({ weight: 9, arbitrary: value('S', date) }, { weight: 1, arbitrary: attributeValue }),
    fc.uniqueArray(fc.constantFrom(...NAMES.slice(2)), { maxLength: 10 }),
    fc.infiniteStream(fc.nat(30)),
    fc.dictionary(attributeName, attributeValue, { maxKeys: 1, noNullPrototype: true }),
    fc.gen(),
  )
  .map(([id, at, names, dice, unmodelled, gen]) => {
    const entries: [string, AttributeValue][] = [
      ['id', id],
      ['at', at],
      ...Object.entries(unmodelled),
      ...names.map((name): [string, AttributeValue] => {
        const usual = USUAL[name]
        return [name, gen(() => (usual === undefined || dice.next().value === 0 ? attributeValue : usual))]
      }),
    ]
    const turn = Number(dice.next().value) % entries.length
    return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)])
  })

for (const unknownAttributes of ['keep', 'drop', 'throw'] as const) {
  test(`property: an item's text gives what its item gives, or is left to that (${unknownAttributes})`, (t) => {
    const codec = codecWith(unknownAttributes)
    let taken = 0
    fc.assert(
      fc.property(item, (stored) => {
        const found = textOf(jsonOf(stored))
        t.deepEqual(found.item, stored)
        const read = codec.read(found)
        if (read === undefined) return
        taken++
        const expected = codec.decode(stored)
        t.deepEqual(read.entity, expected)
        t.is(Object.getPrototypeOf(read.entity), Object.getPrototypeOf(expected))
        t.deepEqual(Object.keys(read.entity), Object.keys(expected))
        t.deepEqual(unmodelledAttributes(read.entity), unmodelledAttributes(expected))
        const { id, at } = stored
        t.deepEqual(read.key, { id, at } as Item)
      }),
      { numRuns: 300 },
    )
    t.true(taken > 30, `${taken} were read`)
  })
}

const ID = '"id":{"S":"x"},"at":{"S":"2020-01-01T00:00:00.000Z"}'
const READABLE: readonly (readonly [title: string, json: string, taken: boolean])[] = [
  ['the key alone', `{${ID}}`, true],
  ['escapes in a text', `{${ID},"string":{"S":"a\\n\\u00e9\\"}"}}`, true],
  ['escapes in a name', `{${ID},"\\u00e9\\"\\\\":{"S":"x"}}`, false],
  ['NULL for any type', `{${ID},"string":{"NULL":true},"lists":{"NULL":true},"number":{"NULL":true}}`, true],
  ['NULL in a list', `{${ID},"texts":{"L":[{"S":"a"},{"NULL":true}]}}`, true],
  ['a number with an exponent', `{${ID},"number":{"N":"1E3"}}`, true],
  ['an attribute twice', `{${ID},"string":{"S":"a"},"string":{"S":"b"}}`, false],
  ['an unmodelled one twice', `{${ID},"other":{"S":"a"},"other":{"S":"b"}}`, true],
  ['a name of every object', `{${ID},"__proto__":{"S":"a"},"constructor":{"B":"AA=="}}`, true],
  ['a key with escapes', '{"id":{"S":"a\\tb"},"at":{"S":"2020-01-01T00:00:00.000Z"}}', true],
  ['what the class computes', `{${ID},"shout":{"S":"stored"}}`, true],
]

for (const [title, json, taken] of READABLE) {
  test(`${title} is read as the parser reads it${taken ? '' : ', by the parser'}`, (t) => {
    const codec = codecWith('keep')
    const found = textOf(json)
    const [read, expected] = [codec.read(found), codec.decode(found.item)]
    t.is(read !== undefined, taken)
    if (read === undefined) return
    t.deepEqual(read.entity, expected)
    t.deepEqual(unmodelledAttributes(read.entity), unmodelledAttributes(expected))
  })
}

test('what no item of the class may hold is left to decode, which tells it', (t) => {
  const codec = codecWith('throw')
  for (const wrong of [
    '"string":{"N":"1"}',
    '"number":{"N":"9007199254740993"}',
    '"either":{"S":"c"}',
    '"points":{"L":[{"M":{"x":{"S":"1"}}}]}',
    '"other":{"S":"x"}',
    '"texts":{"L":[{"S":"a"},{"N":"1"}]}',
  ]) {
    const found = textOf(`{${ID},${wrong}}`)
    t.is(codec.read(found), undefined, wrong)
    t.throws(() => codec.decode(found.item), { name: 'DecodeError' }, wrong)
  }
})

test('texts that are kept keep no more than themselves', (t) => {
  const codec = codecWith('keep')
  const long = 'x'.repeat(13)
  const held: string[] = []
  const before = usedHeap()
  for (let index = 0; index < 40; index++) {
    const other = 'y'.repeat(400_000)
    const read = codec.read(textOf(`{${ID},"string":{"S":"${long}"},"texts":{"L":[{"S":"${other}"}]}}`))
    held.push((read!.entity as { string: string }).string)
  }
  const grown = usedHeap() - before
  t.true(grown < 4_000_000, `${grown} bytes are kept for ${held.length} short texts`)
})

function usedHeap(): number {
  collect()
  return process.memoryUsage().heapUsed
}
