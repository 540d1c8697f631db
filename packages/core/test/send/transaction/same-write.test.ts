import test from 'ava'
import { imageOf } from '#src/codec/image.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import type { SealedOperation } from '#src/seal/sealed-operation.js'
import { sameIntent, sameResult } from '#src/send/transaction/same-write.js'
import { checkOf, deleteOf, putOf, sealedDelete, sealedPut } from '../../fixtures/sealed.js'
import { Song } from '../../fixtures/song.js'

const song = new Song('x', 'a')
const missing = attributeMissing('year')

test('one intent: what it asks is the same, whatever object it is', (t) => {
  t.true(sameIntent(putOf('a', song), putOf('a', song)))
  t.true(sameIntent(putOf('a', song), putOf('a', song, { doubts: [{ kind: 'put', image: imageOf({}) }] })))
  t.true(sameIntent(deleteOf('a'), deleteOf('a')))
  t.true(
    sameIntent(putOf('a', song, { condition: missing }), putOf('a', song, { condition: attributeMissing('year') })),
  )
  t.true(sameIntent(checkOf('a', missing), checkOf('a', attributeMissing('year'))))
})

test('another intent: another kind, instance or condition', (t) => {
  const put = putOf('a', song)
  t.false(sameIntent(put, deleteOf('a', song)))
  t.false(sameIntent(put, putOf('a', new Song('x', 'a'))))
  t.false(sameIntent(put, putOf('a', song, { create: true })))
  t.false(sameIntent(put, putOf('a', song, { condition: missing })))
  t.false(sameIntent(put, putOf('a', song, { check: missing })))
  t.false(sameIntent(deleteOf('a'), deleteOf('a', undefined, { check: missing })))
  t.false(sameIntent(checkOf('a', missing), checkOf('a', attributeMissing('tags'))))
})

test('one result: the same item', (t) => {
  t.true(sameResult(sealedPut('a', { year: { N: '1' } }), sealedPut('a', { year: { N: '1' } })))
  t.false(sameResult(sealedPut('a', { year: { N: '1' } }), sealedPut('a', { year: { N: '2' } })))
  t.false(sameResult(sealedPut('a'), sealedPut('a', { year: { N: '2' } })))
  t.true(sameResult(sealedDelete('a'), sealedDelete('a')))
})

test('one result: the version does not count', (t) => {
  const versioned = (year: string, rev: string): SealedOperation => {
    const sealed = sealedPut('a', { year: { N: year }, rev: { N: rev } })
    const version = { property: 'rev', name: 'rev', kind: 'number' } as const
    const schema = { ...sealed.operation.schema, version }
    return { ...sealed, operation: { ...sealed.operation, schema } } as SealedOperation
  }
  t.true(sameResult(versioned('1', '1'), versioned('1', '2')))
  t.false(sameResult(versioned('1', '1'), versioned('2', '1')))
})
