import {
  and,
  attributeType,
  beginsWith,
  between,
  type ConditionBuilder,
  contains,
  equals,
  exists,
  greaterThan,
  greaterThanOrEqual,
  isOneOf,
  lessThan,
  lessThanOrEqual,
  not,
  notEquals,
  notExists,
  or,
  raw,
  size,
  storedPath,
} from '@sluice/core'
import test from 'ava'
import { Part, spelt, type Thing } from './thing.js'

const noon = new Date('2024-05-06T12:00:00Z')
const part = Object.assign(new Part(), { width: 2, made: noon })

const WORDS: readonly (readonly [title: string, condition: ConditionBuilder<Thing>, words: string])[] = [
  ['equals', ($) => equals($.count, 1), 'count = {"N":"1"}'],
  ['equals null', ($) => equals($.count, null), 'count = {"NULL":true}'],
  ['notEquals', ($) => notEquals($.count, 1), 'count <> {"N":"1"}'],
  ['lessThan', ($) => lessThan($.count, 1.5), 'count < {"N":"1.5"}'],
  ['lessThanOrEqual', ($) => lessThanOrEqual($.count, -1), 'count <= {"N":"-1"}'],
  ['greaterThan', ($) => greaterThan($.text, 'x'), 'a b > {"S":"x"}'],
  ['greaterThanOrEqual', ($) => greaterThanOrEqual($.big, 10n ** 20n), 'big >= {"N":"100000000000000000000"}'],
  ['two attributes', ($) => lessThan($.count, $.other), 'count < other.count'],
  ['between', ($) => between($.count, 1, 10), 'count BETWEEN {"N":"1"} AND {"N":"10"}'],
  ['between attributes', ($) => between($.count, 9, $.other), 'count BETWEEN {"N":"9"} AND other.count'],
  ['isOneOf', ($) => isOneOf($.kind, ['small', null]), 'kind IN ({"S":"small"}, {"NULL":true})'],
  ['isOneOf with attributes', ($) => isOneOf($.text, ['a', $.name]), 'a b IN ({"S":"a"}, name)'],
  ['exists', ($) => exists($.count), 'attribute_exists(count)'],
  ['notExists', ($) => notExists($.main.label), 'attribute_not_exists(main.label)'],
  ['attributeType', ($) => attributeType($.count, 'NS'), 'attribute_type(count, {"S":"NS"})'],
  ['beginsWith', ($) => beginsWith($.text, 'x'), 'begins_with(a b, {"S":"x"})'],
  ['beginsWith an attribute', ($) => beginsWith($.text, $.name), 'begins_with(a b, name)'],
  ['beginsWith of one of some strings', ($) => beginsWith($.kind, 'sm'), 'begins_with(kind, {"S":"sm"})'],
  ['contains in a string', ($) => contains($.text, 'x'), 'contains(a b, {"S":"x"})'],
  ['contains in one of some strings', ($) => contains($.kind, 'm'), 'contains(kind, {"S":"m"})'],
  ['contains in a set', ($) => contains($.tags, 'x'), 'contains(size, {"S":"x"})'],
  ['contains in a set of numbers', ($) => contains($.sizes, 5), 'contains(sizes, {"N":"5"})'],
  ['contains in a list', ($) => contains($.lines, $.text), 'contains(lines, a b)'],
  [
    'contains in a list of classes',
    ($) => contains($.parts, part),
    'contains(parts, {"M":{"w.x":{"N":"2"},"made":{"S":"2024-05-06T12:00:00.000Z"}}})',
  ],
  ['size', ($) => greaterThan(size($.tags), 3), 'size(size) > {"N":"3"}'],
  ['size beside an attribute', ($) => equals($.count, size($.main.parts)), 'count = size(main.#parts)'],
  ['and', ($) => and(exists($.count), exists($.text)), 'attribute_exists(count) AND attribute_exists(a b)'],
  ['or', ($) => or(exists($.count), exists($.text)), 'attribute_exists(count) OR attribute_exists(a b)'],
  ['and of one', ($) => and(exists($.count)), 'attribute_exists(count)'],
  ['not', ($) => not(exists($.count)), 'NOT attribute_exists(count)'],
  [
    'raw',
    ($) =>
      raw`${storedPath('the mood', 0)} IN (${'a'}, ${1}) OR ${$.main.width}>${size($.tags)} OR x = ${[new Set(['a'])]}`,
    'the mood[0] IN ({"S":"a"}, {"N":"1"}) OR main.w.x>size(size) OR x = {"L":[{"SS":["a"]}]}',
  ],
  ['a stored path', () => notExists(storedPath('the mood', 'x.y', 2)), 'attribute_not_exists(the mood.x.y[2])'],
  ['a stored path beside a value', () => lessThan(storedPath('mood'), 1), 'mood < {"N":"1"}'],
  ['a stored part of a class', () => exists(storedPath('parts', 0, 'depth')), 'attribute_exists(parts[0].depth)'],
  ["a part of a codec's own", () => exists(storedPath('code', 'x')), 'attribute_exists(code.x)'],
]

for (const [title, condition, words] of WORDS) {
  test(`${title} in DynamoDB's words`, (t) => {
    t.is(spelt(condition), words)
  })
}

const STORED: readonly (readonly [title: string, condition: ConditionBuilder<Thing>, words: string])[] = [
  ['a date is text', ($) => lessThan($.made, noon), ':made < {"S":"2024-05-06T12:00:00.000Z"}'],
  ['a date is seconds', ($) => lessThan($.ends, noon), 'ends < {"N":"1714996800"}'],
  ['a codec of its own is used', ($) => equals($.code, 'x'), 'code = {"S":"code:x"}'],
  ['and for a prefix', ($) => beginsWith($.code, 'x'), 'begins_with(code, {"S":"code:x"})'],
  ['a boolean', ($) => equals($.flag, true), '-flag = {"BOOL":true}'],
  ['a set', ($) => equals($.sizes, new Set([1, 2])), 'sizes = {"NS":["1","2"]}'],
  [
    'an instance of a nested class',
    ($) => equals($.main, part),
    'main = {"M":{"w.x":{"N":"2"},"made":{"S":"2024-05-06T12:00:00.000Z"}}}',
  ],
  ['a property of a nested class', ($) => equals($.main.width, 1), 'main.w.x = {"N":"1"}'],
  [
    'of an element',
    ($) => equals($.parts[12]!.parts[0]!.made, noon),
    'parts[12].#parts[0].made = {"S":"2024-05-06T12:00:00.000Z"}',
  ],
  ['an element', ($) => equals($.lines[0]!, 'x'), 'lines[0] = {"S":"x"}'],
  ['an entry of a record', ($) => equals($.notes['a.b']!, 'x'), 'notes.a.b = {"S":"x"}'],
  ['an entry of a map', ($) => equals($.words['0']!, 1), 'and.0 = {"N":"1"}'],
  ['something unknown', ($) => equals($.anything, { a: [1] }), 'anything = {"M":{"a":{"L":[{"N":"1"}]}}}'],
  ['something in it', ($) => equals($.anything.a![0]!.b!, 'x'), 'anything.a[0].b = {"S":"x"}'],
]

for (const [title, condition, words] of STORED) {
  test(`values and names are as the class stores them: ${title}`, (t) => {
    t.is(spelt(condition), words)
  })
}

test('binary is stored as bytes, which a later change of the value leaves as they were', (t) => {
  const bytes = Uint8Array.of(1, 2)
  const prefix = Uint8Array.of(3)
  const words = spelt(($) => {
    const condition = or(equals($.bytes, bytes), beginsWith($.bytes, prefix), contains($.blobs, prefix))
    return condition
  })
  t.is(words, 'bytes = {"B":{"0":1,"1":2}} OR begins_with(bytes, {"B":{"0":3}}) OR contains(blobs, {"B":{"0":3}})')
})
