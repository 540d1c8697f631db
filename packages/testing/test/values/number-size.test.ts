import test from 'ava'
import { numberSize } from '#src/values/number-size.js'

for (const [stored, bytes] of [
  ['3.14159', 5],
  ['123456', 4],
  [`1${'0'.repeat(125)}`, 2],
  ['0', 1],
  ['1', 2],
  ['-1', 3],
  ['12', 2],
  ['123', 3],
  ['100', 2],
  ['0.5', 2],
  ['0.001', 2],
  ['-0.25', 3],
  ['1000000.1', 6],
] as const) {
  test(`fact 19: ${stored.slice(0, 12)} takes ${bytes} bytes`, (t) => {
    t.is(numberSize(stored), bytes)
  })
}
