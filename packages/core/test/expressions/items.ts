import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { BYTES, DATES, NUMBERS, TEXTS } from './pools.js'

const storedNumber = fc.constantFrom(...NUMBERS).map((N): AttributeValue => ({ N }))
const storedText = fc.constantFrom(...TEXTS).map((S): AttributeValue => ({ S }))
const storedDate = fc.constantFrom(...DATES, '1970-01-01T00:00:00.000Z').map((S): AttributeValue => ({ S }))
const storedBytes = fc.constantFrom(...BYTES).map((B): AttributeValue => ({ B }))
const set = <M>(members: readonly M[]): fc.Arbitrary<M[]> => fc.subarray([...members], { minLength: 1 })

const anyValue: fc.Arbitrary<AttributeValue> = fc.oneof(
  ...[storedNumber, storedText, storedDate, storedBytes],
  fc.constantFrom<AttributeValue>({ BOOL: true }, { NULL: true }, { L: [] }, { M: {} }),
  ...[set(TEXTS).map((SS) => ({ SS })), set(NUMBERS).map((NS) => ({ NS })), set(BYTES).map((BS) => ({ BS }))],
)

/** Mostly of the type that the class has, now and then of another one, often missing. */
const stored = (fitting: fc.Arbitrary<AttributeValue>): fc.Arbitrary<AttributeValue | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: fitting },
    { weight: 1, arbitrary: anyValue },
    { weight: 2, arbitrary: fc.constant(undefined) },
  )

const members = (all: Readonly<Record<string, fc.Arbitrary<AttributeValue | undefined>>>) =>
  fc.record({ ...all }).map((entries) => {
    const present = Object.entries(entries).filter((entry): entry is [string, AttributeValue] => entry[1] !== undefined)
    return Object.fromEntries(present)
  })

const list = (element: fc.Arbitrary<AttributeValue>) =>
  fc.array(element, { maxLength: 3 }).map((L): AttributeValue => ({ L }))

const leaf = members({ 'w.x': stored(storedNumber), label: stored(storedText), made: stored(storedDate) }).map(
  (M): AttributeValue => ({ M }),
)
const part = members({
  'w.x': stored(storedNumber),
  made: stored(storedDate),
  '#parts': stored(list(leaf)),
}).map((M): AttributeValue => ({ M }))

/** Stored items, without their key. */
export const items: fc.Arbitrary<Record<string, AttributeValue>> = members({
  count: stored(storedNumber),
  'other.count': stored(storedNumber),
  'a b': stored(storedText),
  name: stored(storedText),
  mood: stored(storedText),
  ':made': stored(storedDate),
  ends: stored(storedNumber),
  bytes: stored(storedBytes),
  '-flag': stored(fc.boolean().map((BOOL) => ({ BOOL }))),
  size: stored(set(TEXTS).map((SS) => ({ SS }))),
  sizes: stored(set(NUMBERS).map((NS) => ({ NS }))),
  blobs: stored(set(BYTES).map((BS) => ({ BS }))),
  lines: stored(list(storedText)),
  parts: stored(list(part)),
  main: stored(
    fc.oneof(part, fc.constant<AttributeValue>({ M: { 'w.x': { N: '1' }, made: { S: '1970-01-01T00:00:00.000Z' } } })),
  ),
  notes: stored(members({ 'x.y': stored(storedText), x: stored(storedText) }).map((M) => ({ M }))),
  and: stored(members({ 'a b': stored(storedNumber) }).map((M) => ({ M }))),
  anything: stored(fc.oneof(anyValue, fc.constant<AttributeValue>({ L: [{ N: '1' }, { M: { a: { S: 'b' } } }] }))),
})
