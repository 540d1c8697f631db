import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import fc from 'fast-check'
import { itemSize } from '#src/codec/item-size.js'
import { jsonSize } from '#src/codec/json-size.js'
import { jsonSizeBound } from '#src/codec/json-size-bound.js'
import { attributeName, item } from './arbitraries.js'

/** The item as JSON with binary as base64, by the runtime's own means. */
function json(value: Readonly<Record<string, AttributeValue>>): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Uint8Array ? Buffer.from(inner).toString('base64') : inner,
  )
}

test('property: the JSON size is what JSON.stringify writes', (t) => {
  fc.assert(
    fc.property(item, (value) => jsonSize(value) === Buffer.byteLength(json(value))),
    { numRuns: 1000 },
  )
  t.pass()
})

test('escapes count as JSON writes them', (t) => {
  for (const text of ['"', '\\', '\n', '\u0000', '\u001f', '\u007f', '\u2028', 'é', '😀', '\ud800', 'x'.repeat(100)]) {
    t.is(jsonSize({ [text]: { S: text } }), Buffer.byteLength(JSON.stringify({ [text]: { S: text } })))
  }
})

test('property: the JSON form is never shorter than the item size and never longer than its bound', (t) => {
  fc.assert(
    fc.property(item, (value) => {
      const [size, bytes] = [itemSize(value), jsonSize(value)]
      return size <= bytes && bytes <= jsonSizeBound(size)
    }),
    { numRuns: 2000 },
  )
  t.pass()
})

test('property: the bound holds for each of the densest values, in any number', (t) => {
  const farNumber = (digits: string, position: number) => `0.${'0'.repeat(position)}${digits}`
  const densest = fc.constantFrom<AttributeValue>(
    { NS: Array.from({ length: 9 }, (_, index) => farNumber(`1${index + 1}`, 129)) },
    { N: farNumber('12', 129) },
    { N: `-${farNumber('12', 129)}` },
    { N: `1${'0'.repeat(125)}` },
    { S: '' },
    { S: '\u0000' },
    { SS: [''] },
    { BS: [new Uint8Array()] },
    { B: new Uint8Array(1) },
    { NULL: true },
    { BOOL: false },
    { M: {} },
    { L: [] },
    { L: Array.from({ length: 9 }, () => ({ S: '' })) },
    { L: [{ SS: [''] }] },
  )
  fc.assert(
    fc.property(fc.dictionary(attributeName, densest, { maxKeys: 8, noNullPrototype: true }), (value) => {
      return jsonSize(value) <= jsonSizeBound(itemSize(value))
    }),
    { numRuns: 2000 },
  )
  t.pass()
})

test('the bound is sharp: a set of two-digit numbers at the far end comes near it', (t) => {
  const NS: string[] = []
  for (let digits = 11; digits < 100; digits++) if (digits % 10 !== 0) NS.push(`0.${'0'.repeat(129)}${digits}`)
  const value = { a: { NS } }
  t.true(jsonSize(value) / jsonSizeBound(itemSize(value)) > 0.99)
})
