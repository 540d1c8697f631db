import test from 'ava'
import fc from 'fast-check'
import { type NormalisedNumber, type NumberProblem, normaliseNumber } from '#src/values/normalise-number.js'

const nines = '9'.repeat(38)

for (const [input, stored] of [
  ['0', '0'],
  ['-0', '0'],
  ['0.0', '0'],
  ['0e125', '0'],
  ['0e-130', '0'],
  ['1.0', '1'],
  ['+1', '1'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['1e3', '1000'],
  ['1E+3', '1000'],
  ['0042.1200', '42.12'],
  ['-12.50', '-12.5'],
  ['1e-3', '0.001'],
  ['123456e-3', '123.456'],
  ['1E125', `1${'0'.repeat(125)}`],
  ['1E-130', `0.${'0'.repeat(129)}1`],
  [nines, nines],
  [`${nines}000`, `${nines}000`],
  [`0.000${nines}`, `0.000${nines}`],
] as const) {
  test(`fact 8: ${input} is stored as ${stored.length > 50 ? `${stored.length} characters` : stored}`, (t) => {
    t.deepEqual(normaliseNumber(input), { kind: 'number', text: stored })
  })
}

for (const [input, problem] of [
  ['1E126', 'overflow'],
  ['-1E126', 'overflow'],
  ['10E125', 'overflow'],
  ['0e126', 'overflow'],
  ['0e-131', 'underflow'],
  ['9e999999999', 'overflow'],
  ['1E-131', 'underflow'],
  ['0.1E-130', 'underflow'],
  [`${nines}1`, 'too-many-digits'],
  [`1.${'0'.repeat(37)}1`, 'too-many-digits'],
  ['', 'not-numeric'],
  ['abc', 'not-numeric'],
  ['NaN', 'not-numeric'],
  ['Infinity', 'not-numeric'],
  [' 1', 'not-numeric'],
  ['1 ', 'not-numeric'],
  ['1\n', 'not-numeric'],
  ['0x10', 'not-numeric'],
  ['1e', 'not-numeric'],
  ['.', 'not-numeric'],
  ['1.2.3', 'not-numeric'],
  ['1e9223372036854775808', 'not-numeric'],
  ['1e-9223372036854775809', 'not-numeric'],
  ['1e9223372036854775807', 'overflow'],
  ['1e-9223372036854775808', 'underflow'],
] as const) {
  test(`fact 9: ${JSON.stringify(input)} is ${problem}`, (t) => {
    t.deepEqual(normaliseNumber(input), { kind: 'problem', problem })
  })
}

test('fact 8: however a number is written, it is stored in one way', (t) => {
  const spelled = fc.tuple(
    fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n }),
    fc.integer({ min: -60, max: 60 }),
    fc.integer({ min: 0, max: 5 }),
  )
  fc.assert(
    fc.property(spelled, ([digits, exponent, shift]) => {
      const plain = normaliseNumber(`${digits}e${exponent}`)
      const shifted = normaliseNumber(`${digits}${'0'.repeat(shift)}E${exponent - shift}`)
      t.deepEqual(shifted, plain)
      if (plain.kind === 'number') t.deepEqual(normaliseNumber(plain.text), plain)
    }),
  )
})

// work that grows with the square of the text would take hours here: the run's time-out would end it
const MANY = 8_000_000
for (const [title, input, normalised] of [
  ['zeros within a whole number', `1${'0'.repeat(MANY)}1`, problem('overflow')],
  ['zeros within a fraction', `1.${'0'.repeat(MANY)}1`, problem('too-many-digits')],
  ['zeros behind a fraction', `1.5${'0'.repeat(MANY)}`, stored('1.5')],
  ['zeros before a number', `${'0'.repeat(MANY)}15`, stored('15')],
  ['digits of an exponent', `1e${'9'.repeat(MANY)}`, problem('not-numeric')],
  ['digits of a negative exponent', `1e-${'9'.repeat(MANY)}`, problem('not-numeric')],
  ['zeros before an exponent', `1e-${'0'.repeat(MANY)}1`, stored('0.1')],
  ['digits before a letter', `${'9'.repeat(MANY)}x`, problem('not-numeric')],
] as const) {
  test(`millions of ${title} are read in linear time`, (t) => {
    t.deepEqual(normaliseNumber(input), normalised)
  })
}

function problem(kind: NumberProblem): NormalisedNumber {
  return { kind: 'problem', problem: kind }
}

function stored(text: string): NormalisedNumber {
  return { kind: 'number', text }
}
