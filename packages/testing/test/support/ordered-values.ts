import fc from 'fast-check'
import type { SortCondition } from '#src/expressions/syntax.js'
import type { WireValue } from '#src/wire/wire-value.js'

// few values, so that keys meet, each list in DynamoDB's order: numbers that are equal as doubles, text whose order
// differs in UTF-16
const BIG = '1234567890123456789012345678901234567'
export const NUMBERS = ['-2', '0.5', '9', '10', `${BIG}1`, `${BIG}2`] as const
const STRINGS = ['a', 'aa', 'b', '\uffee', '\u{1f600}'] as const
const BYTES = [[1], [1, 2], [128], [255]].map((bytes) => Buffer.from(bytes).toString('base64'))
const VALUES: readonly string[] = [...NUMBERS, ...STRINGS, ...BYTES]

export const numbers: fc.Arbitrary<WireValue> = fc.constantFrom(...NUMBERS).map((N): WireValue => ({ N }))
export const strings: fc.Arbitrary<WireValue> = fc.constantFrom(...STRINGS).map((S): WireValue => ({ S }))
export const binaries: fc.Arbitrary<WireValue> = fc.constantFrom(...BYTES).map((B): WireValue => ({ B }))

/** The place of a value among those of its type. */
export const rank = ({ N, S, B }: WireValue): number => VALUES.indexOf(N ?? S ?? B ?? '')

/** Compares two values of one type. */
export const compare = (left: WireValue, right: WireValue): number => rank(left) - rank(right)

/** A comparison with one of these values. */
export function compared(value: fc.Arbitrary<WireValue>): fc.Arbitrary<SortCondition> {
  return fc.record({
    kind: fc.constant('comparison' as const),
    comparator: fc.constantFrom('=' as const, '<' as const, '<=' as const, '>' as const, '>=' as const),
    value,
  })
}

/** A range between two of these values. */
export function between(value: fc.Arbitrary<WireValue>): fc.Arbitrary<SortCondition> {
  return fc.tuple(value, value).map(([one, other]) => {
    const [lower, upper] = compare(one, other) <= 0 ? [one, other] : [other, one]
    return { kind: 'between', lower, upper }
  })
}

/** One of these values as a prefix. */
export function prefixed(value: fc.Arbitrary<WireValue>): fc.Arbitrary<SortCondition> {
  return fc.record({ kind: fc.constant('begins_with' as const), prefix: value })
}

/** Whether a value is what a condition asks for. */
export function holds(sort: SortCondition | undefined, value: WireValue): boolean {
  if (sort === undefined) return true
  if (sort.kind === 'between') return compare(sort.lower, value) <= 0 && compare(value, sort.upper) <= 0
  if (sort.kind === 'comparison') {
    const order = compare(value, sort.value)
    return { '=': order === 0, '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[sort.comparator]
  }
  const hex = ({ S, B }: WireValue) =>
    (S === undefined ? Buffer.from(B ?? '', 'base64') : Buffer.from(S)).toString('hex')
  return hex(value).startsWith(hex(sort.prefix))
}
