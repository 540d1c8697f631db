import test from 'ava'
import { checkDepth, checkNesting, isFarTooDeep } from '#src/values/check-nesting.js'
import type { WireValue } from '#src/wire/wire-value.js'

const around = (value: WireValue, levels: number): WireValue =>
  levels === 0
    ? value
    : levels % 2 === 0
      ? { L: [{ S: '' }, around(value, levels - 1)] }
      : { M: { m: around(value, levels - 1) } }

test('fact 15: 31 maps and lists around a value are fine, 32 are not', (t) => {
  t.notThrows(() => checkDepth({ N: '1' }, 31, 'current'))
  t.throws(() => checkDepth({ N: '1' }, 32, 'bare'), {
    name: 'ValidationException',
    message:
      'Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit',
  })
  t.notThrows(() => checkNesting(around({ N: '1' }, 31), 0))
  t.throws(() => checkNesting(around({ N: '1' }, 32), 0), { message: 'Nesting Levels have exceeded supported limits' })
})

test('the current layer has its envelope up to 62 levels', (t) => {
  const told = (levels: number) =>
    t.throws(() => checkDepth(around({ N: '1' }, levels - 32), 32, 'current'))?.message.slice(0, 7)
  t.deepEqual([32, 62, 63, 90].map(told), ['1 valid', '1 valid', 'Nesting', 'Nesting'])
  t.false(isFarTooDeep(around({ N: '1' }, 62)))
  t.true(isFarTooDeep(around({ N: '1' }, 63)))
})

test('what is around the value counts too', (t) => {
  t.notThrows(() => checkNesting(around({ SS: ['x'] }, 20), 11))
  t.throws(() => checkNesting(around({ SS: ['x'] }, 20), 12), { name: 'ValidationException' })
})
