import test from 'ava'
import fc from 'fast-check'
import { NO_VALUE, skipValue } from '#src/codec/skip-value.js'
import { item } from './arbitraries.js'

const json = item.map((stored) =>
  JSON.stringify(stored, (_name, value) => (value instanceof Uint8Array ? 'AA==' : value)),
)

test('property: a value of compact JSON is gone through to its end, whatever comes behind', (t) => {
  fc.assert(
    fc.property(json, fc.constantFrom('', ',', '}', ']', '"', '{'), (text, behind) => {
      const bytes = Buffer.from(`[${text}${behind}`)
      return skipValue(bytes, 1) === 1 + Buffer.byteLength(text)
    }),
  )
  t.pass()
})

test('property: what is gone through is JSON, however it was damaged', (t) => {
  const damage = fc.tuple(
    fc.nat(),
    fc.nat(2),
    fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', ' ', '\n', 'u', '0'),
  )
  let passed = 0
  fc.assert(
    fc.property(json, fc.array(damage, { minLength: 1, maxLength: 3 }), (text, damages) => {
      let damaged = text
      for (const [place, left, mark] of damages) {
        const at = place % (damaged.length + 1)
        damaged = damaged.slice(0, at) + mark + damaged.slice(at + left)
      }
      const bytes = Buffer.from(damaged)
      if (skipValue(bytes, 0) !== bytes.length) return
      passed++
      t.notThrows(() => JSON.parse(damaged), damaged)
    }),
    { numRuns: 2_000 },
  )
  t.true(passed > 0)
})

test('other JSON, and what is cut off, is no value', (t) => {
  for (const text of [
    '',
    ' {}',
    '{ }',
    '[1]',
    'null',
    '-',
    '"a',
    '"\\x"',
    '"\\u00g0"',
    '"a\nb"',
    '{"a"}',
    '{"a":"b",}',
    '["a",]',
    'tru',
  ]) {
    t.is(skipValue(Buffer.from(text), 0), NO_VALUE, text)
  }
  const deep = '['.repeat(100_000)
  t.is(skipValue(Buffer.from(deep + ']'.repeat(100_000)), 0), NO_VALUE)
})
