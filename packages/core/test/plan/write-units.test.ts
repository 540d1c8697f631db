import test from 'ava'
import { writeUnits } from '#src/plan/write-units.js'
import { sealedDelete, sealedPut } from '../fixtures/sealed.js'

// "artist", "x", "title", "a", "note": 17 bytes beside the note's text
const putOfBytes = (bytes: number) => sealedPut('a', { note: { S: 'x'.repeat(bytes - 17) } })

test('a put costs a unit for each begun kilobyte of its item', (t) => {
  t.is(putOfBytes(1_024).image.bytes, 1_024)
  t.deepEqual(
    [20, 1_024, 1_025, 2_048, 102_401].map((bytes) => writeUnits(putOfBytes(bytes))),
    [1, 1, 2, 2, 101],
  )
})

test('a delete costs one unit at least: what it finds is not known', (t) => {
  t.is(writeUnits(sealedDelete('a')), 1)
})
