import test from 'ava'
import { codecOf } from '#src/codec/entity-codec.js'
import type { PendingOperation } from '#src/pending/operation.js'
import { sealOperations } from '#src/seal/seal-operations.js'
import { deleteOf, putOf } from '../fixtures/sealed.js'
import { Song } from '../fixtures/song.js'

const seal = (...operations: readonly PendingOperation[]) => sealOperations(operations, (schema) => codecOf(schema))

test('puts are sealed with their item, deletes with their key, in order, with their sizes', (t) => {
  const [put, gone] = [putOf('a', new Song('x', 'a', 1965)), deleteOf('b')]
  const { sealed, problems } = seal(put, gone)
  t.deepEqual(problems, [])
  // names and values in UTF-8: artist + x + title + a are 13; year is 4, and 1965 has two pairs of digits and one byte more
  t.deepEqual(
    sealed.map(({ kind, operation, image: { item, bytes } }) => ({ kind, operation, item, bytes })),
    [
      {
        kind: 'put',
        operation: put,
        item: { artist: { S: 'x' }, title: { S: 'a' }, year: { N: '1965' } },
        bytes: 13 + 4 + 3,
      },
      { kind: 'delete', operation: gone, item: { artist: { S: 'x' }, title: { S: 'b' } }, bytes: 13 },
    ],
  )
})

test('what is wrong keeps an operation from being sealed, and all of it is told', (t) => {
  const wrong = Object.assign(new Song('x', 'a'), { year: 'soon', tags: new Set() })
  const operation = putOf('a', wrong)
  const { sealed, problems } = seal(operation, putOf('b'))
  t.deepEqual(
    sealed.map(({ operation }) => operation.identity.key),
    [{ artist: { S: 'x' }, title: { S: 'b' } }],
  )
  t.like(problems, [
    { entity: wrong, className: 'Song', table: 'Music', attribute: 'year' },
    { entity: wrong, key: '{ artist: "x", title: "a" }', attribute: 'tags' },
  ])
})

test('a key that changed since the save is told with both keys', (t) => {
  const { sealed, problems } = seal(putOf('a', new Song('x', 'b')))
  t.deepEqual(sealed, [])
  t.is(problems.length, 1)
  for (const key of ['{ artist: "x", title: "a" }', '{ artist: "x", title: "b" }']) {
    t.true(problems[0]?.reason.includes(key))
  }
})

test('a part of the key that is lost is told beside the part that is there', (t) => {
  const { problems } = seal(putOf('a', Object.assign(new Song('x', 'a'), { title: null })))
  t.true(problems.some(({ reason }) => reason.includes('is { artist: "x", title: missing } now')))
})

test('the size of an item that could not be encoded whole is not told', (t) => {
  const song = Object.assign(new Song('x', 'a'), { tags: new Set(['t'.repeat(500_000)]), year: 'soon' })
  t.like(seal(putOf('a', song)).problems, [{ attribute: 'year' }])
  t.is(seal(putOf('a', song)).problems.length, 1)
})

test('an item of 400 KB is sealed, one byte more is not', (t) => {
  const filled = (bytes: number) => {
    const song = new Song('x', 'a')
    // artist + x + title + a are 13 bytes, labels is 6
    song.tags = new Set(['t'.repeat(bytes - 13 - 6)])
    return seal(putOf('a', song))
  }
  t.like(filled(409_600), { problems: [], sealed: [{ image: { bytes: 409_600 } }] })
  t.like(filled(409_601), { sealed: [], problems: [{ attribute: '' }] })
})

test('no problem holds a value in what can be printed or serialised', (t) => {
  const { problems } = seal(putOf('a', Object.assign(new Song('x', 'a'), { year: 'a secret' })))
  t.is(problems.length, 1)
  t.false(JSON.stringify(problems).includes('secret'))
})
