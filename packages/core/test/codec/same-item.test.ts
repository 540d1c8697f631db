import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import fc from 'fast-check'
import { sameItem, sameValue } from '#src/codec/same-item.js'
import { attributeValue, item } from './arbitraries.js'

const bytes = (...values: number[]) => new Uint8Array(values)

const equal: readonly (readonly [string, AttributeValue, AttributeValue])[] = [
  ['numbers by value', { N: '1' }, { N: '1.0' }],
  ['numbers with an exponent', { N: '1e3' }, { N: '1000' }],
  ['zero and minus zero', { N: '0' }, { N: '-0' }],
  ['binary by its bytes', { B: bytes(1, 2) }, { B: Buffer.from([1, 2]) }],
  ['string sets in any order', { SS: ['a', 'b'] }, { SS: ['b', 'a'] }],
  ['number sets in any order and form', { NS: ['1', '2'] }, { NS: ['2.0', '1'] }],
  ['binary sets in any order', { BS: [bytes(1), bytes(2)] }, { BS: [bytes(2), bytes(1)] }],
  ['maps in any order', { M: { a: { S: 'x' }, b: { N: '1' } } }, { M: { b: { N: '1.0' }, a: { S: 'x' } } }],
  ['lists by their elements', { L: [{ N: '1' }] }, { L: [{ N: '1.0' }] }],
]

for (const [title, a, b] of equal) {
  test(`equal: ${title}`, (t) => {
    t.true(sameValue(a, b))
    t.true(sameValue(b, a))
    t.true(sameItem({ a }, { a: b }))
  })
}

const different: readonly (readonly [string, AttributeValue, AttributeValue])[] = [
  ['a string and a number of one text', { S: '1' }, { N: '1' }],
  ['numbers beyond a double', { N: '9007199254740993' }, { N: '9007199254740992' }],
  ['binary of other length', { B: bytes(1) }, { B: bytes(1, 0) }],
  ['true and false', { BOOL: true }, { BOOL: false }],
  ['NULL and false', { NULL: true }, { BOOL: false }],
  ['sets of other members', { SS: ['a', 'b'] }, { SS: ['a', 'c'] }],
  ['a set and a larger one', { NS: ['1'] }, { NS: ['1', '2'] }],
  ['a list and a set', { L: [{ S: 'a' }] }, { SS: ['a'] }],
  ['lists in another order', { L: [{ S: 'a' }, { S: 'b' }] }, { L: [{ S: 'b' }, { S: 'a' }] }],
  ['a list and a longer one', { L: [] }, { L: [{ S: 'a' }] }],
  ['maps with other names', { M: { a: { S: 'x' } } }, { M: { b: { S: 'x' } } }],
  ['a map with an inherited name', { M: { toString: { S: 'x' } } }, { M: { b: { S: 'x' } } }],
  ['a map and a larger one', { M: {} }, { M: { a: { S: 'x' } } }],
]

for (const [title, a, b] of different) {
  test(`different: ${title}`, (t) => {
    t.false(sameValue(a, b))
    t.false(sameValue(b, a))
    t.false(sameItem({ a }, { a: b }))
  })
}

test('property: an item is equal to its deep copy, with sets and maps reversed', (t) => {
  fc.assert(
    fc.property(item, (value) => sameItem(value, reversed(value)) && sameItem(reversed(value), value)),
    { numRuns: 500 },
  )
  t.pass()
})

test('property: equality is symmetric, and a changed attribute breaks it', (t) => {
  fc.assert(
    fc.property(item, item, attributeValue, (a, b, value) => {
      const more = { ...structuredClone(a), 'a name of its own': value }
      return sameItem(a, b) === sameItem(b, a) && !sameItem(a, more) && !sameItem(more, a)
    }),
    { numRuns: 500 },
  )
  t.pass()
})

function reversed(value: Readonly<Record<string, AttributeValue>>): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversedValue(inner)]),
  )
}

function reversedValue(value: AttributeValue): AttributeValue {
  if (value.M !== undefined) return { M: reversed(value.M) }
  if (value.L !== undefined) return { L: value.L.map(reversedValue) }
  if (value.SS !== undefined) return { SS: value.SS.toReversed() }
  if (value.NS !== undefined) return { NS: value.NS.toReversed() }
  if (value.BS !== undefined) return { BS: value.BS.toReversed().map((member) => member.slice()) }
  return structuredClone(value)
}
