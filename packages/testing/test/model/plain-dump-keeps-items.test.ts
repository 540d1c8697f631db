import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { tableInput } from '../support/music.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 20_000 : process.env.SLUICE_TIER === 'ci' ? 2000 : 300

const table = tableInput('Any', { id: 'S' })

const name = fc.oneof(
  fc.constantFrom('$set', '$map', '$binary', '$number', '$', '__proto__', 'constructor', 'toJSON', 'S', 'M', '0'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
)
const text = fc.oneof(fc.constantFrom('', '$set', 'true', '5'), fc.string({ unit: 'binary' }))
const bytes = fc.uint8Array({ maxLength: 5 }).map((array) => Buffer.from(array).toString('base64'))
const number = fc
  .oneof(
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e125, max: 1e125 })
      .filter((n) => n === 0 || Math.abs(n) > 1e-100),
    fc.maxSafeInteger(),
    fc.constantFrom(2 ** 53, -(2 ** 53), 2 ** 60, 1e21, 0.1 + 0.2),
  )
  .map(String)
const digits = fc
  .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^[1-9]\d{0,36}[1-9]$/), fc.integer({ min: -100, max: 80 }))
  .map(([sign, whole, exponent]) => `${sign}${whole}e${exponent}`)
const anyNumber = fc.oneof(number, digits)

// by way of JSON, which makes `__proto__` an attribute as parsing a request does
const map = (values: fc.Arbitrary<WireValue>): fc.Arbitrary<WireItem> =>
  fc
    .uniqueArray(fc.tuple(name, values), { selector: ([one]) => one, maxLength: 3 })
    .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries))))

const { value } = fc.letrec<{ value: WireValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.record({ S: text }),
    fc.record({ N: anyNumber }),
    fc.record({ B: bytes }),
    fc.record({ BOOL: fc.boolean() }),
    fc.constant({ NULL: true }),
    fc.record({ SS: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }) }),
    fc.record({ NS: fc.uniqueArray(fc.maxSafeInteger().map(String), { minLength: 1, maxLength: 4 }) }),
    digits.map((one) => ({ NS: ['1', one] })),
    fc.record({ BS: fc.uniqueArray(bytes, { minLength: 1, maxLength: 4 }) }),
    fc.record({ L: fc.array(tie('value'), { maxLength: 4 }) }),
    fc.record({ M: map(tie('value')) }),
  ),
}))

function loaded(items: readonly WireItem[]): FakeDynamoDBClient {
  const client = new FakeDynamoDBClient()
  client.load({ tables: [{ table, items }] })
  return client
}

test('a plain dump keeps every item exactly, by way of its JSON text', (t) => {
  let tagged = 0
  fc.assert(
    fc.property(fc.array(map(value), { minLength: 1, maxLength: 4 }), (contents) => {
      const items = contents.map((content, at) => ({ ...content, id: { S: `${at}` } }))
      const client = loaded(items)
      const json = JSON.stringify(client.dump({ format: 'plain' }))
      if (json.includes('{"$')) tagged++
      const other = new FakeDynamoDBClient()
      other.load(JSON.parse(json))
      const [before, after] = [client, other].map((one) => JSON.stringify(one.dump()))
      return before === after
    }),
    { numRuns: RUNS },
  )
  t.true(tagged > RUNS / 4, `${tagged} of ${RUNS} had something that JSON doesn't have`)
})
