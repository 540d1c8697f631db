import test from 'ava'
import fc from 'fast-check'
import { itemSize } from '#src/values/item-size.js'
import { normaliseItem } from '#src/values/normalise-value.js'
import { sameItem } from '#src/values/same-value.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'

const number = fc
  .tuple(fc.integer(), fc.integer({ min: -20, max: 20 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`)
const binary = fc.uint8Array({ maxLength: 9 }).map((bytes) => Buffer.from(bytes).toString('base64'))
const { value } = fc.letrec<{ value: WireValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.record({ S: fc.string({ unit: 'grapheme' }) }),
    fc.record({ N: number }),
    fc.record({ B: binary }),
    fc.record({ BOOL: fc.boolean() }),
    fc.constant({ NULL: true }),
    fc.record({ SS: fc.uniqueArray(fc.string(), { minLength: 1 }) }),
    fc.record({ NS: fc.uniqueArray(fc.integer().map(String), { minLength: 1 }) }),
    fc.record({ BS: fc.uniqueArray(binary, { minLength: 1 }) }),
    fc.record({ L: fc.array(tie('value'), { maxLength: 4 }) }),
    fc.record({ M: fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 4 }) }),
  ),
}))
const item = fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), value, { maxKeys: 5 })

test('the size told while values take their stored form is the size of the stored item', (t) => {
  fc.assert(
    fc.property(item, (one) => {
      t.is(normaliseItem(one, 'current'), itemSize(one))
    }),
  )
})

test('the stored form of a stored item is itself', (t) => {
  fc.assert(
    fc.property(item, (one) => {
      normaliseItem(one, 'current')
      const again: WireItem = structuredClone(one)
      normaliseItem(again, 'older')
      t.deepEqual(again, one)
      t.true(sameItem(again, one))
    }),
  )
})
