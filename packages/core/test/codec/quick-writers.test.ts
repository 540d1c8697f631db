import test from 'ava'
import fc from 'fast-check'
import { JsonSink } from '#src/codec/json-sink.js'
import { numberSize } from '#src/codec/number-size.js'
import { withSink } from '#src/codec/with-sink.js'
import { isHundredths, writeHundredths } from '#src/codec/write-hundredths.js'
import { MAX_QUICK_INTEGER, writeInteger } from '#src/codec/write-integer.js'
import { writeIsoDate } from '#src/codec/write-iso-date.js'
import { writeString } from '#src/codec/write-string.js'
import { text } from './arbitraries.js'

function written(write: (sink: JsonSink) => void): { text: string; bytes: number } {
  const sink = new JsonSink()
  write(sink)
  return { text: sink.buffer.toString('utf8', 0, sink.end), bytes: sink.bytes }
}

const YEAR_0 = Date.parse('0000-01-01T00:00:00.000Z')
const END_OF_9999 = Date.parse('9999-12-31T23:59:59.999Z')

test('property: dates are written as toISOString writes them', (t) => {
  const time = fc.oneof(fc.integer({ min: YEAR_0, max: END_OF_9999 }), fc.integer({ min: -1e12, max: 4e12 }))
  fc.assert(
    fc.property(time, (time) => {
      t.deepEqual(
        written((sink) => t.true(writeIsoDate(time, sink))),
        { text: new Date(time).toISOString(), bytes: 24 },
      )
    }),
    { numRuns: 5000 },
  )
})

test('every day from 1896 to 2104 is written as toISOString writes it', (t) => {
  const sink = new JsonSink()
  for (let time = Date.UTC(1896, 0, 1); time < Date.UTC(2104, 2, 2); time += 86_400_000) {
    sink.begin()
    writeIsoDate(time, sink)
    const text = sink.buffer.toString('latin1', sink.start, sink.end)
    if (text !== new Date(time).toISOString()) t.fail(text)
  }
  t.pass()
})

test('the first and the last time that is written, and those beyond', (t) => {
  for (const time of [YEAR_0, END_OF_9999, 0, -1, Date.UTC(1900, 1, 28), Date.UTC(2000, 1, 29)]) {
    t.is(written((sink) => writeIsoDate(time, sink)).text, new Date(time).toISOString())
  }
  for (const time of [YEAR_0 - 1, END_OF_9999 + 1]) {
    t.is(written((sink) => t.false(writeIsoDate(time, sink))).text, '')
  }
})

test('property: integers are written as String writes them, with the size of that text', (t) => {
  const edges = [0, -0, 1, 9, 10, 99, 100, 1000, 1_000_000, MAX_QUICK_INTEGER].flatMap((value) => [value, -value])
  const value = fc.oneof(
    fc.integer({ min: -MAX_QUICK_INTEGER, max: MAX_QUICK_INTEGER }),
    fc.integer({ min: -1000, max: 1000 }),
    fc.constantFrom(...edges),
  )
  fc.assert(
    fc.property(value, (value) => {
      t.deepEqual(
        written((sink) => writeInteger(value, sink)),
        { text: String(value), bytes: numberSize(String(value)) },
      )
    }),
    { numRuns: 5000 },
  )
})

test('property: numbers with two decimals are written as String writes them, with the size of that text', (t) => {
  const hundredths = fc.oneof(
    fc.integer({ min: -MAX_QUICK_INTEGER, max: MAX_QUICK_INTEGER }),
    fc.integer({ min: -2000, max: 2000 }),
    fc.constantFrom(1, 5, 10, 99, 110, 12_000, 1_000_010, MAX_QUICK_INTEGER),
  )
  const fraction = hundredths.map((value) => value / 100).filter((value) => !Number.isInteger(value))
  fc.assert(
    fc.property(fraction, (value) => {
      t.true(isHundredths(value))
      t.deepEqual(
        written((sink) => writeHundredths(value, sink)),
        { text: String(value), bytes: numberSize(String(value)) },
      )
    }),
    { numRuns: 5000 },
  )
})

test('property: a number that is taken for one with two decimals is written as String writes it', (t) => {
  const edges = [0.005, 0.1 + 0.2, 1.005, 1e-7, 5e-324, 10_000_000.01, 1e21, Number.NaN, Number.POSITIVE_INFINITY]
  const value = fc.oneof(fc.double(), fc.double({ min: -1000, max: 1000 }), fc.constantFrom(...edges))
  fc.assert(
    fc.property(value, (value) => {
      if (!isHundredths(value) || Number.isInteger(value)) return
      t.is(written((sink) => writeHundredths(value, sink)).text, String(value))
    }),
    { numRuns: 5000 },
  )
  for (const value of [...edges, '1.25', undefined]) t.false(isHundredths(value), String(value))
})

test('property: strings are written as JSON.stringify writes them, whatever their length', (t) => {
  const texts = fc.tuple(text, fc.constantFrom(1, 7, 600)).map(([part, times]) => part.repeat(times))
  fc.assert(
    fc.property(texts, (value) => {
      t.deepEqual(
        written((sink) => writeString(value, sink)),
        { text: JSON.stringify(value), bytes: Buffer.byteLength(value) },
      )
    }),
    { numRuns: 2000 },
  )
})

test('half of a surrogate pair is refused, at any place', (t) => {
  for (const value of ['\ud800', 'a\udc00', `${'a'.repeat(600)}\ud83d`, '\ude00\ud83d']) {
    t.throws(() => written((sink) => writeString(value, sink)), { message: /surrogate/ })
  }
})

test('a sink that is asked for while another is in use is another one, and starts empty', (t) => {
  withSink((outer) => {
    outer.ascii('outer')
    withSink((inner) => {
      t.not(inner, outer)
      t.is(inner.end, inner.start)
      inner.ascii('inner')
    })
    t.is(outer.buffer.toString('latin1', outer.start, outer.end), 'outer')
  })
  withSink((next) => t.deepEqual([next.end - next.start, next.bytes], [0, 0]))
})
