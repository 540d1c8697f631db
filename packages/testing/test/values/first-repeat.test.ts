import test from 'ava'
import fc from 'fast-check'
import { firstRepeat } from '#src/values/first-repeat.js'

test('it is where the first text stands that stood before', (t) => {
  t.is(firstRepeat([]), -1)
  t.is(firstRepeat(['a', 'b', 'c']), -1)
  t.is(firstRepeat(['a', 'b', 'c', 'b', 'a']), 3)
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__')), (texts) => {
      t.is(
        firstRepeat(texts),
        texts.findIndex((text, index) => texts.indexOf(text) < index),
      )
    }),
  )
})
