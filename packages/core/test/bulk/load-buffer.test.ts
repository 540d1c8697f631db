import test from 'ava'
import { LoadBuffer } from '#src/bulk/load-buffer.js'

test('elements that have ended behind one that waits take their part of the limit', (t) => {
  const buffer = new LoadBuffer(64 * 1024)
  buffer.take(undefined)
  t.false(buffer.isFull(1))
  t.false(buffer.isFull(1_000))
  // a number in a set for each, and what the one that waits takes
  t.true(buffer.isFull(1_023))
  buffer.release(undefined)
  t.false(buffer.isFull(1_023))
  t.true(buffer.isFull(1_024))
})
