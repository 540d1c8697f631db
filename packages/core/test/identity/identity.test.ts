import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { schemaOf } from '@sluice/core'
import test from 'ava'
import fc from 'fast-check'
import { collectionId, identify, identityId, keyOf } from '#src/identity/identity.js'
import { bareTableName } from '#src/identity/table.js'
import { Place } from '../fixtures/place.js'
import { Song } from '../fixtures/song.js'

const music = { name: 'Music', key: schemaOf(Song).key }
const places = { name: 'Places', key: schemaOf(Place).key }
const song = (artist: AttributeValue, title: AttributeValue) => identityId(music, { artist, title })
const place = (id: AttributeValue) => identityId(places, { id })

test('one number is one identity, however it is written', (t) => {
  for (const text of ['1', '1.0', '01', '+1', '1e0', '10E-1', '0.1e1'])
    t.is(place({ N: text }), place({ N: '1' }), text)
  for (const text of ['0', '-0', '0.0', '0e5']) t.is(place({ N: text }), place({ N: '0' }), text)
  t.not(place({ N: '1' }), place({ N: '-1' }))
  t.not(place({ N: '12345678901234567890123456789012345678' }), place({ N: '12345678901234567890123456789012345679' }))
})

test('a number, a text and bytes are never one identity', (t) => {
  const ids = [place({ N: '1' }), place({ S: '1' }), place({ B: new Uint8Array([0x31]) })]
  t.is(new Set(ids).size, 3)
})

test('bytes are compared as bytes, whatever holds them', (t) => {
  t.is(place({ B: new Uint8Array([1, 255]) }), place({ B: Buffer.from([1, 255]) }))
  t.is(place({ B: new Uint8Array([0, 1, 2, 3]).subarray(1, 3) }), place({ B: new Uint8Array([1, 2]) }))
  t.not(place({ B: new Uint8Array([1]) }), place({ B: new Uint8Array([1, 0]) }))
})

test('two different pairs of keys are never one identity', (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ':', '/', 'S', '1', '2'), maxLength: 6 })
  t.notThrows(() =>
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        return (song({ S: a }, { S: b }) === song({ S: c }, { S: d })) === (a === c && b === d)
      }),
      { numRuns: 2_000 },
    ),
  )
})

test('the table is part of the identity', (t) => {
  t.not(
    identityId({ ...places, name: 'a' }, { id: { S: 'x' } }),
    identityId({ ...places, name: 'b' }, { id: { S: 'x' } }),
  )
})

test('attributes beyond the key are none of its business', (t) => {
  t.is(identityId(places, { id: { S: 'x' }, text: { S: 'y' } }), place({ S: 'x' }))
})

test('a collection is a table and a partition key', (t) => {
  const id = (artist: string, title: string) =>
    collectionId(identify(music, { artist: { S: artist }, title: { S: title } }))
  t.is(id('a', 'x'), id('a', 'y'))
  t.not(id('a', 'x'), id('b', 'x'))
})

test('keyOf takes the key attributes out of an item', (t) => {
  const key = { artist: { S: 'a' }, title: { S: 't' } }
  t.deepEqual(keyOf(music.key, { ...key, year: { N: '1' } }), key)
  t.deepEqual(keyOf(music.key, { artist: { S: 'a' } }), { artist: { S: 'a' } })
})

test('bareTableName is the name at the end of an ARN, and any other name as it is', (t) => {
  t.is(bareTableName('arn:aws:dynamodb:eu-west-1:123456789012:table/Music'), 'Music')
  t.is(bareTableName('arn:aws-cn:dynamodb:cn-north-1:123456789012:table/a.b-c_d'), 'a.b-c_d')
  t.is(bareTableName('Music'), 'Music')
})
