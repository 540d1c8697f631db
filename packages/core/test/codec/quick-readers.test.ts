import test from 'ava'
import fc from 'fast-check'
import { canonicalNumber } from '#src/codec/canonical-number.js'
import { isExactNumber, readNumber } from '#src/codec/number-codec.js'
import { readDecimal } from '#src/codec/read-decimal.js'
import { readIsoDate } from '#src/codec/read-iso-date.js'

const RUNS = { numRuns: 2_000 }

test('a quick date is what Date reads of the same text', (t) => {
  const first = Date.parse('0000-01-01T00:00:00.000Z')
  const last = Date.parse('9999-12-31T23:59:59.999Z')
  const times = fc.integer({ min: first, max: last })
  fc.assert(
    fc.property(times, (time) => readIsoDate(new Date(time).toISOString()) === time),
    { ...RUNS, examples: [[first], [last], [0], [-1], [Date.UTC(2000, 1, 29)], [Date.UTC(1900, 1, 28)]] },
  )
  t.pass()
})

test('a text that is changed in one place is read as Date reads it, or left to it', (t) => {
  const text = '2024-02-29T23:59:59.999Z'
  for (let at = 0; at < text.length; at++) {
    for (const mark of '0123456789+-:./TZ e\u0660') {
      const changed = text.slice(0, at) + mark + text.slice(at + 1)
      const time = readIsoDate(changed)
      if (time !== undefined) t.is(time, Date.parse(changed), changed)
    }
  }
  for (const other of ['', '2024-02-29', '+002024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.99Z']) {
    t.is(readIsoDate(other), undefined)
  }
})

/** What a quick number must be: the one that the text says, with the digits that JavaScript gives it. */
function isRight(text: string, quick: number): boolean {
  return Object.is(quick, Number(text) + 0) && canonicalNumber(String(quick)) === canonicalNumber(text)
}

test('a number of up to 15 digits is read quickly, as Number reads it', (t) => {
  const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
  const pointed = fc.tuple(digits, fc.nat(15)).map(([value, places]) => {
    const text = String(Math.abs(value)).padStart(places, '0')
    const point = text.length - places
    return `${value < 0 ? '-' : ''}${text.slice(0, point)}.${text.slice(point)}`
  })
  const examples = ['0.1', '-0', '-0.0', '007', '1.50', '.5', '5.', '999999999999.999', '4.35', '0.0000001']
  fc.assert(
    fc.property(fc.oneof(digits.map(String), pointed), (text) => isRight(text, readDecimal(text) ?? Number.NaN)),
    { ...RUNS, examples: examples.map((text) => [text]) },
  )
  for (const other of ['', '-', '.', '-.', '1e3', '+1', ' 1', '--1', '1.2.3', '1..2', '٣', 'NaN', 'Infinity']) {
    t.is(readDecimal(other), undefined, other)
  }
})

test('a number of 16 or 17 digits is read quickly where it is what JavaScript writes, and never otherwise', (t) => {
  const written = fc.double({ min: 1e-5, max: 1e15, noNaN: true }).map(String)
  // a double's neighbour in its last digit: mostly one that no double is written as
  const beside = fc.tuple(written, fc.nat(9)).map(([text, digit]) => text.slice(0, -1) + digit)
  const any = fc
    .tuple(fc.bigInt({ min: 10n ** 15n, max: 10n ** 17n }), fc.integer({ min: 1, max: 15 }))
    .map(([value, point]) => {
      const text = String(value)
      return `${text.slice(0, point)}.${text.slice(point)}`
    })
  const steps = fc.tuple(fc.integer({ min: -16, max: 49 }), fc.constantFrom(1, 1 + 2 ** -52, 1 - 2 ** -53))
  const powers = steps.map(([exponent, step]) => String(2 ** exponent * step))
  let read = 0
  fc.assert(
    fc.property(fc.oneof(written, beside, any, powers), (text) => {
      const quick = readDecimal(text)
      if (quick !== undefined) read++
      return quick === undefined || isRight(text, quick)
    }),
    { numRuns: 20_000 },
  )
  t.true(read > 5_000, `${read} were read`)
  for (const text of ['52.37403123456789', '-4.895167891234567', '0.30000000000000004', '100.00000000000001']) {
    t.is(readDecimal(text), Number(text))
  }
  for (const other of ['9007199254740993', '0.30000000000000003', '9.123456789012345678', '1234567890123456789']) {
    t.is(readDecimal(other), undefined, other)
  }
})

test('a number is taken if its digits are those of the text, and no other is', (t) => {
  const texts = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.tuple(fc.bigInt(), fc.nat(40)).map(([digits, places]) => `${digits}.${'0'.repeat(places)}1`),
    fc.bigInt().map(String),
    fc.constantFrom('9007199254740993', '0.1', '1E3', '-0.0', '1e-7', '1.2.3', '1e200', '', '-', '.'),
  )
  const same = (text: string) => {
    try {
      return canonicalNumber(String(Number(text))) === canonicalNumber(text)
    } catch {
      return undefined
    }
  }
  fc.assert(
    fc.property(texts, (text) => {
      const expected = same(text)
      if (expected === undefined) return true
      const taken = isExactNumber(Number(text), text)
      if (taken) return expected && readNumber(text) === Number(text)
      return !expected
    }),
    RUNS,
  )
  for (const none of ['', '-', '.', '1.2.3', '1e200', 'NaN', 'Infinity', '0x10']) {
    t.throws(() => readNumber(none), undefined, none)
  }
})
