import { OptionError } from '@sluice/core'
import test from 'ava'
import type { PlainValue } from '#src/dump/plain-dump.js'
import { plainItem } from '#src/dump/plain-item.js'
import { readPlainItem } from '#src/dump/read-plain-item.js'
import { ServiceError } from '#src/wire/service-error.js'
import type { WireValue } from '#src/wire/wire-value.js'

const THIRTY_EIGHT = '12345678901234567890123456789012345678'

// by JSON, as a file has it: `__proto__` in a literal would set the prototype
const PAIRS: readonly (readonly [string, string])[] = [
  ['{"S":""}', '""'],
  ['{"S":"$set"}', '"$set"'],
  ['{"N":"5"}', '5'],
  ['{"N":"-0.1"}', '-0.1'],
  ['{"N":"0.30000000000000004"}', '0.30000000000000004'],
  ['{"N":"9007199254740991"}', '9007199254740991'],
  ['{"N":"9007199254740992"}', '{"$number":"9007199254740992"}'],
  ['{"N":"0.12345678901234567890"}', '{"$number":"0.12345678901234567890"}'],
  [`{"N":"${THIRTY_EIGHT}"}`, `{"$number":"${THIRTY_EIGHT}"}`],
  ['{"B":"/w=="}', '{"$binary":"/w=="}'],
  ['{"BOOL":false}', 'false'],
  ['{"NULL":true}', 'null'],
  ['{"SS":["b","a"]}', '{"$set":["b","a"]}'],
  [`{"NS":["1","${THIRTY_EIGHT}"]}`, `{"$set":[1,{"$number":"${THIRTY_EIGHT}"}]}`],
  ['{"BS":["","/w=="]}', '{"$set":[{"$binary":""},{"$binary":"/w=="}]}'],
  ['{"L":[]}', '[]'],
  ['{"L":[{"N":"1"},{"L":[{"S":"a"}]}]}', '[1,["a"]]'],
  ['{"M":{}}', '{}'],
  ['{"M":{"a":{"N":"1"},"__proto__":{"S":"p"}}}', '{"a":1,"__proto__":"p"}'],
  ['{"M":{"$set":{"L":[{"S":"a"}]}}}', '{"$map":{"$set":["a"]}}'],
  ['{"M":{"$map":{"M":{"$map":{"M":{}}}}}}', '{"$map":{"$map":{"$map":{"$map":{}}}}}'],
  ['{"M":{"$other":{"S":"a"}}}', '{"$map":{"$other":"a"}}'],
  ['{"M":{"$set":{"L":[]},"b":{"S":"a"}}}', '{"$set":[],"b":"a"}'],
]

for (const [wire, plain] of PAIRS) {
  test(`${wire} is ${plain} in plain JSON, and back`, (t) => {
    const stored: WireValue = JSON.parse(wire)
    const written = plainItem({ a: stored })
    t.is(JSON.stringify(written), `{"a":${plain}}`)
    t.deepEqual(readPlainItem('item', JSON.parse(`{"a":${plain}}`)), { a: stored })
  })
}

test('a number that JavaScript tells with an exponent is still a number', (t) => {
  t.deepEqual(plainItem({ a: { N: '0.0000001' } }), { a: 1e-7 })
  t.deepEqual(readPlainItem('item', { a: 1e-7 }), { a: { N: '1e-7' } })
})

test('an item is a map, whatever its only attribute is called', (t) => {
  const stored: Record<string, WireValue> = { $set: { L: [{ S: 'a' }] } }
  t.deepEqual(plainItem(stored), { $set: ['a'] })
  t.deepEqual(readPlainItem('item', { $set: ['a'] }), stored)
})

for (const [given, path] of [
  ['{"a":9007199254740993}', 'item.a'],
  ['{"a":[1e30]}', 'item.a[0]'],
  ['{"a":{"b":{"$sett":["a"]}}}', 'item.a.b'],
  ['{"a":{"$set":"a"}}', 'item.a'],
  ['{"a":{"$set":[]}}', 'item.a.$set'],
  ['{"a":{"$set":["a",1]}}', 'item.a.$set'],
  ['{"a":{"$set":[true]}}', 'item.a.$set'],
  ['{"a":{"$set":[["a"]]}}', 'item.a.$set'],
  ['{"a":{"$binary":1}}', 'item.a'],
  ['{"a":{"$number":1}}', 'item.a'],
  ['{"a":{"$map":["a"]}}', 'item.a'],
  ['{"a":{"$map":{"b":{"$":1}}}}', 'item.a.$map.b'],
] as const) {
  test(`${given} means nothing, and says where`, (t) => {
    t.like(
      t.throws(() => readPlainItem('item', JSON.parse(given)), { instanceOf: OptionError }),
      { option: path },
    )
  })
}

test('what JSON does not have is refused, not written in another form', (t) => {
  for (const value of [
    undefined,
    1n,
    new Date(0),
    new Set(['a']),
    new Map(),
    new Uint8Array(1),
    () => 1,
    Symbol('a'),
  ]) {
    const error = t.throws(() => readPlainItem('item', { a: value }), { instanceOf: OptionError })
    t.is(error.option, 'item.a')
  }
})

test('nesting that DynamoDB refuses is refused before it is walked through', (t) => {
  const nested = (depth: number): Record<string, PlainValue> => {
    const text = `{"a":${'['.repeat(depth)}1${']'.repeat(depth)}}`
    return JSON.parse(text)
  }
  t.notThrows(() => readPlainItem('item', nested(31)))
  t.throws(() => readPlainItem('item', nested(32)), { instanceOf: ServiceError, message: /^Nesting Levels/ })
  t.throws(() => readPlainItem('item', nested(100_000)), { instanceOf: ServiceError, message: /^Nesting Levels/ })
})
