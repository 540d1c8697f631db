import test from 'ava'
import fc from 'fast-check'
import { differingAttributes } from '#src/codec/differing-attributes.js'
import { imageOf } from '#src/codec/image.js'
import type { Item } from '#src/codec/item.js'
import { sameItem, sameValue } from '#src/codec/same-item.js'
import { attributeValue, item } from './arbitraries.js'

const differing = (before: Item, after: Item) => differingAttributes(imageOf(before), imageOf(after))
const own = (of: Item, name: string) => (Object.hasOwn(of, name) ? of[name] : undefined)

/** Whether what is left of an item is a part of it, and what isn't left is in the other one, too. */
function isRest(left: Item, whole: Item, other: Item): boolean {
  return (
    Object.entries(left).every(([name, value]) => sameValue(value, own(whole, name)!)) &&
    Object.keys(whole).every((name) => Object.hasOwn(left, name) || sameValue(whole[name]!, own(other, name)!))
  )
}

test('property: what is left out is the same in both items, what is left is as it was', (t) => {
  fc.assert(
    fc.property(item, item, fc.dictionary(fc.string(), attributeValue), (a, b, shared) => {
      const [one, other] = [
        { ...a, ...shared },
        { ...shared, ...b },
      ]
      const { before, after } = differing(one, other)
      return isRest(before, one, other) && isRest(after, other, one)
    }),
    { numRuns: 500 },
  )
  t.pass()
})

test('property: of equal items in any order nothing is left, of another value that alone', (t) => {
  fc.assert(
    fc.property(item, attributeValue, (one, value) => {
      const turned = Object.fromEntries(Object.entries(one).reverse())
      const same = differing(one, turned)
      const more = differing({ ...one, 'a name of its own': value }, turned)
      return (
        sameItem(same.before, {}) &&
        sameItem(same.after, {}) &&
        sameItem(more.before, { 'a name of its own': value }) &&
        sameItem(more.after, {})
      )
    }),
    { numRuns: 500 },
  )
  t.pass()
})

test('quotes and backslashes end no text, wherever they are in it', (t) => {
  for (let length = 0; length < 150; length++) {
    for (const end of ['', '"', '\\', '\\"', '\\\\', '\\\\"', '","b":{"S":"']) {
      const text = { S: 'a'.repeat(length) + end }
      const { before, after } = differing({ text, b: { S: '1' } }, { text, b: { S: '2' } })
      t.deepEqual([before, after], [{ b: { S: '1' } }, { b: { S: '2' } }])
      t.deepEqual(differing({ text }, { text: { S: 'other' } }).before, { text })
    }
  }
})

test('an item that is not held as JSON is left as a whole', (t) => {
  const one = { a: { S: 'x' }, b: { S: 'y' } }
  t.deepEqual(differingAttributes({ item: one }, imageOf({ ...one, b: { N: '1' } })), {
    before: one,
    after: { a: { S: 'x' }, b: { N: '1' } },
  })
})
