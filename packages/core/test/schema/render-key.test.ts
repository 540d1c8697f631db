import { defineEntity } from '@sluice/core'
import test from 'ava'
import { renderKey } from '#src/schema/render-key.js'

class Song {
  artist!: string
  track!: number
}
const { schema } = defineEntity(Song, {
  table: 'T',
  partitionKey: 'artist',
  sortKey: 'track',
  attributes: { artist: { type: 'string', name: 'pk' }, track: { type: 'number', name: 'sk' } },
})

class Blob_ {
  hash!: Uint8Array
}
const blobs = defineEntity(Blob_, { table: 'T', partitionKey: 'hash', attributes: { hash: 'binary' } })

test('a key is shown by property names, and nothing but the key', (t) => {
  const item = { sk: { N: '5' }, pk: { S: 'a "b"' }, other: { S: 'secret' } }
  t.is(renderKey(schema, item), '{ artist: "a \\"b\\"", track: 5 }')
})

test('binary is shown as base64, also when it is empty', (t) => {
  t.is(renderKey(blobs.schema, { hash: { B: new Uint8Array([1, 2]) } }), '{ hash: <AQI=> }')
  t.is(renderKey(blobs.schema, { hash: { B: new Uint8Array() } }), '{ hash: <> }')
})

test('a part that is missing or of another type is shown as such', (t) => {
  t.is(renderKey(schema, { pk: { S: '' } }), '{ artist: "", track: missing }')
  t.is(renderKey(schema, { pk: { N: '1' }, sk: { N: '1' } }, 'invalid'), '{ artist: invalid, track: 1 }')
})

test('a long key is cut', (t) => {
  t.is(
    renderKey(schema, { pk: { S: 'x'.repeat(2048) }, sk: { N: '1' } }),
    `{ artist: "${'x'.repeat(100)}…", track: 1 }`,
  )
})
