import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { itemSize, valueSize } from '#src/codec/item-size.js'

// the rule and its number examples as observed on AWS; each row says how it adds up
const rows: readonly (readonly [title: string, value: AttributeValue, size: number])[] = [
  ['an empty string', { S: '' }, 0],
  ['a string in UTF-8', { S: 'aé日😀' }, 1 + 2 + 3 + 4],
  ['a long string beyond ASCII', { S: 'é'.repeat(100) }, 200],
  ['binary by its bytes, not its base64', { B: new Uint8Array(10) }, 10],
  ['a boolean', { BOOL: false }, 1],
  ['NULL', { NULL: true }, 1],
  ['3.14159', { N: '3.14159' }, 1 + 1 + 3],
  ['123456', { N: '123456' }, 1 + 3],
  ['1E125', { N: '1E125' }, 1 + 1],
  ['1E125 in full', { N: `1${'0'.repeat(125)}` }, 1 + 1],
  ['1E-130 in full', { N: `0.${'0'.repeat(129)}1` }, 1 + 1],
  ['0', { N: '0' }, 1],
  ['0.000', { N: '0.000' }, 1],
  ['-5', { N: '-5' }, 1 + 1 + 1],
  ['-12.345', { N: '-12.345' }, 1 + 1 + 2 + 1],
  ['100, without its zeros', { N: '100' }, 1 + 1],
  ['1200, without its zeros', { N: '1200' }, 1 + 1],
  ['100.5, with its inner zeros', { N: '100.5' }, 1 + 2 + 1],
  ['0042.1200, without outer zeros', { N: '0042.1200' }, 1 + 1 + 1],
  ['7.00', { N: '7.00' }, 1 + 1],
  ['38 digits', { N: '1'.repeat(38) }, 1 + 19],
  ['a string set', { SS: ['a', 'bc', ''] }, 1 + 2],
  ['a number set', { NS: ['1', '123'] }, 2 + 3],
  ['a binary set', { BS: [new Uint8Array(3), new Uint8Array(4)] }, 7],
  ['an empty list', { L: [] }, 3],
  ['an empty map', { M: {} }, 3],
  ['a list', { L: [{ S: 'ab' }, { NULL: true }] }, 3 + (1 + 2) + (1 + 1)],
  ['a map', { M: { key: { S: 'ab' } } }, 3 + (1 + 3 + 2)],
  ['a nested list', { L: [{ L: [] }] }, 3 + (1 + 3)],
]

for (const [title, value, size] of rows) {
  test(`${title}: ${size} bytes`, (t) => t.is(valueSize(value), size))
}

test('an item is the sum of its names and values', (t) => {
  t.is(itemSize({}), 0)
  t.is(itemSize({ id: { S: 'abc' }, größe: { N: '12' } }), 2 + 3 + (7 + 2))
})
