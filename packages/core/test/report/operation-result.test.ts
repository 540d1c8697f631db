import { inspect } from 'node:util'
import test from 'ava'
import { ended } from '../fixtures/ended.js'
import { sealedDelete, sealedPut } from '../fixtures/sealed.js'
import { Song } from '../fixtures/song.js'

test('tells what became of an operation, the key as session.get takes it', (t) => {
  const cause = new Error('refused')
  const sealed = sealedPut('a', { year: { N: '1965' } })
  const result = ended(sealed, 'rejected', { code: 'SERVICE_REFUSED', reason: 'refused', cause }, 4)
  t.like(result, {
    outcome: 'rejected',
    kind: 'put',
    entity: sealed.operation.entity,
    entityClass: Song,
    className: 'Song',
    table: 'Music',
    attempts: 4,
    code: 'SERVICE_REFUSED',
    reason: 'refused',
    cause,
    bytes: sealed.image.bytes,
  })
  t.deepEqual(result.key, { artist: 'x', title: 'a' })
})

test('a removal by class and key has no entity, a success no code, reason or cause', (t) => {
  const result = ended(sealedDelete('a'), 'written')
  t.like(result, { kind: 'delete', entity: undefined, code: undefined, reason: undefined, cause: undefined })
})

test('prints class, key and outcome, and no other value', (t) => {
  const result = ended(sealedPut('a', { mood: { S: 'a secret' } }), 'not-sent', { code: 'ABORTED', reason: 'ended' })
  t.is(inspect(result), 'put Song { artist: "x", title: "a" }: not-sent, ended')
  t.is(String(ended(sealedDelete('b'), 'written')), 'delete Song { artist: "x", title: "b" }: written')
})
