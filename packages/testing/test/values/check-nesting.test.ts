import test from 'ava'
import { checkDepth, checkNesting } from '#src/values/check-nesting.js'
import type { WireValue } from '#src/wire/wire-value.js'

const around = (value: WireValue, levels: number): WireValue =>
  levels === 0
    ? value
    : levels % 2 === 0
      ? { L: [{ S: '' }, around(value, levels - 1)] }
      : { M: { m: around(value, levels - 1) } }

test('fact 15: 31 maps and lists around a value are fine, 32 are not', (t) => {
  t.notThrows(() => checkDepth(31))
  t.throws(() => checkDepth(32), { name: 'ValidationException', message: /^Nesting Levels have exceeded/ })
  t.notThrows(() => checkNesting(around({ N: '1' }, 31), 0))
  t.throws(() => checkNesting(around({ N: '1' }, 32), 0), { message: /^Nesting Levels have exceeded/ })
})

test('what is around the value counts too', (t) => {
  t.notThrows(() => checkNesting(around({ SS: ['x'] }, 20), 11))
  t.throws(() => checkNesting(around({ SS: ['x'] }, 20), 12), { name: 'ValidationException' })
})
