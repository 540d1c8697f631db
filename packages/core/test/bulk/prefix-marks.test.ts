import test from 'ava'
import { PrefixMarks } from '#src/bulk/prefix-marks.js'

const mark = (position: number) => ({ position, hash: `hash ${position}` })

test('finds the last mark that is not beyond a position', (t) => {
  const marks = new PrefixMarks()
  t.is(marks.upTo(100), undefined)
  for (const position of [10, 20, 30]) marks.add(mark(position))
  t.is(marks.upTo(9), undefined)
  t.deepEqual(marks.upTo(10), mark(10))
  t.deepEqual(marks.upTo(29), mark(20))
  t.deepEqual(marks.upTo(29), mark(20))
  marks.add(mark(40))
  t.deepEqual(marks.upTo(1000), mark(40))
})

test('marking a place twice is marking it once', (t) => {
  const marks = new PrefixMarks()
  marks.add(mark(10))
  marks.add(mark(10))
  t.deepEqual(marks.upTo(10), mark(10))
})
