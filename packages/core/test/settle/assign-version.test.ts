import test from 'ava'
import { imageOf } from '#src/codec/image.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import { assignVersion } from '#src/settle/assign-version.js'
import { checkOf, deleteOf, putOf, sealedPut } from '../fixtures/sealed.js'
import { Song } from '../fixtures/song.js'

const version = { property: 'year', from: 1, to: 2 }

test('the entity of a put has the version that was written', (t) => {
  const song = new Song('x', 'a', 1)
  const image = imageOf({})
  assignVersion({ kind: 'put', operation: putOf('a', song), image, condition: undefined, version })
  t.is(song.year, 2)
})

test('that of a removal has none any more; a removal by key has no entity', (t) => {
  const song = new Song('x', 'a', 1)
  const sealed = { kind: 'delete', image: imageOf({}), condition: undefined } as const
  assignVersion({ ...sealed, operation: deleteOf('a', song), version: { ...version, to: undefined } })
  t.is(song.year, undefined)
  t.notThrows(() => assignVersion({ ...sealed, operation: deleteOf('a'), version: { ...version, to: undefined } }))
})

test('what has no version assigns nothing', (t) => {
  const condition = attributeMissing('year')
  const check = { kind: 'check', operation: checkOf('a', condition), image: imageOf({}), condition } as const
  const put = sealedPut('a')
  const before = { ...put.operation.entity }
  for (const sealed of [check, put]) t.notThrows(() => assignVersion(sealed))
  t.deepEqual({ ...put.operation.entity }, before)
})
