import test from 'ava'
import fc from 'fast-check'
import { LoadPosition } from '#src/bulk/load-position.js'

test('counts the leading elements that have ended, in any order', (t) => {
  const position = new LoadPosition(10)
  position.end(11)
  position.end(13)
  t.is(position.value, 10)
  position.end(10)
  t.is(position.value, 12)
  position.end(12)
  t.is(position.value, 14)
})

test('is the first element that has not ended', (t) => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30)), (order) => {
      const position = new LoadPosition(0)
      const ended = new Set<number>()
      for (const element of order) {
        position.end(element)
        ended.add(element)
        let first = 0
        while (ended.has(first)) first++
        t.is(position.value, first)
      }
    }),
  )
})
