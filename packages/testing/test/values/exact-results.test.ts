import test from 'ava'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import { addNumbers, subtractNumbers } from '#src/values/add-numbers.js'
import { update, value } from '../support/expression-data.js'

const OVERFLOW = 'Number overflow. Attempting to store a number with magnitude larger than supported range'
const UNDERFLOW = 'Number underflow. Attempting to store a number with magnitude smaller than supported range'

const e = (digits: string, zeros: number): string => `${digits}${'0'.repeat(zeros)}`
const tiny = (digits: string): string => `0.${'0'.repeat(129)}${digits}`
const nines = '9'.repeat(38)

for (const [left, right, sum] of [
  ['1', '2', '3'],
  ['0.1', '0.2', '0.3'],
  ['0.5', '-0.5', '0'],
  ['-0.25', '-0.75', '-1'],
  ['1', e('1', 22), `1${'0'.repeat(21)}1`],
  [e('1', 37), '1', `1${'0'.repeat(36)}1`],
  [nines, '1', e('1', 38)],
  [e('9', 125), e('-8', 125), e('1', 125)],
  [tiny('1'), tiny('2'), tiny('3')],
  ['12345678901234567890.123456789012345678', '0.000000000000000001', '12345678901234567890.123456789012345679'],
] as const) {
  test(`8. ${short(left)} + ${short(right)} is exact and in stored form`, (t) => {
    t.is(addNumbers(left, right), sum)
    t.is(addNumbers(right, left), sum)
  })
}

test('8. a difference is exact too', (t) => {
  t.is(subtractNumbers(e('1', 22), '1'), '9'.repeat(22))
  t.is(subtractNumbers('1', '-0.5'), '1.5')
  t.is(subtractNumbers('0', '0'), '0')
  t.is(subtractNumbers('0', '7'), '-7')
})

test('10. a result that needs more than 38 digits is an overflow, not rounded', (t) => {
  t.throws(() => addNumbers(e('1', 50), '1'), { name: 'ValidationException', message: OVERFLOW })
  t.throws(() => subtractNumbers(e('1', 50), '1'), { name: 'ValidationException', message: OVERFLOW })
  t.throws(() => addNumbers(nines, '0.1'), { message: OVERFLOW })
  t.is(addNumbers(e('1', 50), e('1', 13)), `${e('1', 36)}1${'0'.repeat(13)}`, '38 digits are enough')
  t.throws(() => addNumbers(e('1', 50), e('1', 12)), { message: OVERFLOW })
})

test('10. a result beyond the largest magnitude is an overflow', (t) => {
  t.throws(() => addNumbers(e('9', 125), e('9', 125)), { message: OVERFLOW })
  t.throws(() => subtractNumbers(e('-9', 125), e('9', 125)), { message: OVERFLOW })
})

test('9. a result below the smallest magnitude is an underflow', (t) => {
  t.throws(() => subtractNumbers(tiny('11'), tiny('1')), { name: 'ValidationException', message: UNDERFLOW })
})

test('10. SET and ADD refuse such a result', (t) => {
  const item = { n: { N: e('1', 50) } }
  const plus = { kind: 'plus', left: value(1), right: { kind: 'path', path: ['n'] } } as const
  t.throws(() => applyUpdate(update({ set: { x: plus } }), item, {}), { message: OVERFLOW })
  t.throws(() => applyUpdate(update({ add: { n: 1 } }), item, {}), { message: OVERFLOW })
})

function short(number: string): string {
  return number.length > 24 ? `${number.slice(0, 10)}… (${number.length} characters)` : number
}
