import { OptionError } from '@sluice/core'
import { put, remove } from '@sluice/core/bulk'
import test from 'ava'
import { operationOf } from '#src/bulk/bulk-operation.js'
import { Song, Songs } from '../fixtures/song.js'

test('put and remove make frozen operations, an entity is a put', (t) => {
  const song = new Song('x', 'y')
  t.like(put(song), { kind: 'put', entity: song })
  t.true(Object.isFrozen(put(song)))
  const removal = remove(Songs, { artist: 'x', title: 'y' })
  t.like(removal, { kind: 'delete', target: Songs })
  t.is(operationOf(removal), removal)
  t.deepEqual(operationOf(song), { kind: 'put', entity: song })
})

test('an entity that looks like an operation is an entity', (t) => {
  const entity = Object.assign(new Song('x', 'y'), { kind: 'delete' })
  t.deepEqual(operationOf(entity), { kind: 'put', entity })
})

test('put takes objects only', (t) => {
  for (const bad of [undefined, null, 'song', 1]) t.throws(() => put(bad as never), { instanceOf: OptionError })
})
