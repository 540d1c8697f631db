import test from 'ava'
import { nextFlushNumber } from '#src/diagnostics/next-flush-number.js'

test('no number comes twice', (t) => {
  const numbers = Array.from({ length: 100 }, nextFlushNumber)
  t.is(new Set(numbers).size, 100)
})
