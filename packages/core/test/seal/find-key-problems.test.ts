import test from 'ava'
import type { EncodeProblem } from '#src/codec/entity-codec.js'
import type { Item } from '#src/codec/item.js'
import type { EntitySchema } from '#src/schema/entity-schema.js'
import { schemaOf } from '#src/schema/registry.js'
import { findKeyProblems } from '#src/seal/find-key-problems.js'
import { Blob, NumberCounter } from '../fixtures/counter.js'
import { Song } from '../fixtures/song.js'

function keyProblems(schema: EntitySchema, key: Item): readonly EncodeProblem[] {
  const found: EncodeProblem[] = []
  findKeyProblems(schema, key, found)
  return found
}

const song = (artist: string, title: string) =>
  keyProblems(schemaOf(Song), { artist: { S: artist }, title: { S: title } })
const reasons = (problems: ReturnType<typeof keyProblems>) => problems.map(({ reason }) => reason)

test('a key within the limits has no problem', (t) => {
  t.deepEqual(song('x'.repeat(2_048), 'y'.repeat(1_024)), [])
  t.deepEqual(keyProblems(schemaOf(Blob), { hash: { B: new Uint8Array(2_048) } }), [])
})

test('both parts are checked, each by its own limit, in bytes of UTF-8', (t) => {
  t.deepEqual(song('é'.repeat(1_025), '€'.repeat(342)), [
    { attribute: 'artist', reason: 'the partition key has 2050 bytes, DynamoDB takes 2048: shorten it' },
    { attribute: 'title', reason: 'the sort key has 1026 bytes, DynamoDB takes 1024: shorten it' },
  ])
})

test('empty parts are told, of text and of binary', (t) => {
  t.deepEqual(reasons(song('', '')), [
    'the partition key is empty: give it a value',
    'the sort key is empty: give it a value',
  ])
  t.is(keyProblems(schemaOf(Blob), { hash: { B: new Uint8Array() } }).length, 1)
})

test('a number is never empty nor too long', (t) => {
  t.deepEqual(keyProblems(schemaOf(NumberCounter), { id: { N: '0' } }), [])
})
