import test from 'ava'
import fc from 'fast-check'
import { compareKeys } from '#src/values/compare-keys.js'
import { normaliseNumber } from '#src/values/normalise-number.js'

test('fact 39: strings sort by their UTF-8 bytes, not by UTF-16 units', (t) => {
  t.true('\u{1f600}' < '\uffee', 'JavaScript itself says otherwise')
  t.true(compareKeys('S', '\u{1f600}', '\uffee') > 0)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      const expected = Buffer.compare(Buffer.from(left), Buffer.from(right))
      t.is(Math.sign(compareKeys('S', left, right)), expected)
    }),
  )
})

test('fact 39: numbers sort numerically over 38 digits, where doubles are equal', (t) => {
  const big = '12345678901234567890123456789012345678'
  t.is(Number(big), Number(`${big.slice(0, -1)}9`))
  t.true(compareKeys('N', big, `${big.slice(0, -1)}9`) < 0)
  for (let digits = 16; digits < big.length; digits++) {
    const [less, more] = [`${big.slice(0, digits - 1)}2`, `${big.slice(0, digits - 1)}3`]
    t.true(compareKeys('N', less, more) < 0, `${digits} digits`)
    t.true(compareKeys('N', `0.${more}`, `0.${less}`) > 0, `${digits} digits behind the point`)
  }
  t.true(compareKeys('N', '9', '10') < 0)
  t.true(compareKeys('N', '-9', '-10') > 0)
  t.true(compareKeys('N', '-0.5', '0') < 0)
  const number = fc.tuple(fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n }), fc.integer({ min: 0, max: 30 }))
  fc.assert(
    fc.property(number, number, ([left, leftScale], [right, rightScale]) => {
      const difference = left * 10n ** BigInt(rightScale) - right * 10n ** BigInt(leftScale)
      const expected = difference === 0n ? 0 : difference < 0n ? -1 : 1
      t.is(Math.sign(compareKeys('N', stored(`${left}e-${leftScale}`), stored(`${right}e-${rightScale}`))), expected)
    }),
  )
})

test('fact 39: binary sorts by unsigned bytes', (t) => {
  const base64 = (...bytes: number[]): string => Buffer.from(bytes).toString('base64')
  t.true(compareKeys('B', base64(0x7f), base64(0x80)) < 0)
  t.true(compareKeys('B', base64(1), base64(1, 0)) < 0)
  t.is(compareKeys('B', base64(255, 0), base64(255, 0)), 0)
})

function stored(text: string): string {
  const normalised = normaliseNumber(text)
  if (normalised.kind === 'problem') throw new Error(normalised.problem)
  return normalised.text
}
