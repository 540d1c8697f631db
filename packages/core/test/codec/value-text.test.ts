import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import fc from 'fast-check'
import { imageOf } from '#src/codec/image.js'
import type { Item } from '#src/codec/item.js'
import { itemSize } from '#src/codec/item-size.js'
import { itemText } from '#src/codec/value-text.js'
import { item } from './arbitraries.js'

/** The item as JSON with binary as base64, by the runtime's own means. */
function json(value: Readonly<Record<string, AttributeValue>>): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Uint8Array ? Buffer.from(inner).toString('base64') : inner,
  )
}

function textOf(value: Item): string {
  return itemText(value, { bytes: 0 })
}

test('property: the text of an item is what JSON.stringify writes, its size that of the item', (t) => {
  fc.assert(
    fc.property(item, (value) => {
      const tally = { bytes: 0 }
      t.is(itemText(value, tally), json(value))
      t.is(tally.bytes, itemSize(value))
    }),
    { numRuns: 1000 },
  )
})

test('escapes are those of JSON', (t) => {
  for (const text of ['"', '\\', '\n', '\u0000', '\u001f', '\u007f', '\u2028', 'é', '😀', 'x'.repeat(100)]) {
    t.is(textOf({ [text]: { S: text } }), JSON.stringify({ [text]: { S: text } }))
  }
})

test('property: an image gives back the item that it was made of, and the length of its JSON', (t) => {
  fc.assert(
    fc.property(item, (value) => {
      const image = imageOf(value)
      t.deepEqual(image.item, value)
      t.is(image.jsonBytes, Buffer.byteLength(json(value)))
      const target = Buffer.alloc(image.jsonBytes + 3, '.')
      t.is(image.copyJson(target, 2), image.jsonBytes + 2)
      t.is(target.toString(), `..${json(value)}.`)
    }),
    { numRuns: 1000 },
  )
})

test('images of all sizes live side by side', (t) => {
  const texts = [1, 60_000, 10, 16_000, 400_000, 5, 21_000].map((length, index) => 'aé'[index % 2]!.repeat(length))
  const images = texts.map((text) => imageOf({ text: { S: text } }))
  images.forEach((image, index) => {
    t.deepEqual(image.item, { text: { S: texts[index] } })
  })
})
