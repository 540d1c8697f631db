import { canonicalNumber } from './canonical-number.js'
import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { readDecimal } from './read-decimal.js'
import { readText } from './read-text.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { isHundredths, writeHundredths } from './write-hundredths.js'
import { MAX_QUICK_INTEGER, writeInteger } from './write-integer.js'
import { writeNumber } from './write-number.js'

/** From here on neighbouring integers share one double, so a number may already have lost digits. */
const MAX_EXACT = 2 ** 53

/** Below this, JavaScript writes numbers with an exponent. */
const SHORTEST_DECIMAL = 1e-6

/** The canonical text of a JavaScript number. */
export function numberText(value: unknown): string {
  if (typeof value !== 'number') throw new InvalidValue(`is ${describeValue(value)}, expected a number`)
  const magnitude = Math.abs(value)
  if (!(magnitude <= MAX_EXACT)) throw notExact(value)
  // -0 becomes '0' here too
  return magnitude < SHORTEST_DECIMAL && value !== 0 ? canonicalNumber(String(value)) : String(value)
}

/** From here on, JavaScript writes numbers with an exponent. */
const LONGEST_INTEGER = 1e21

/** Whether a double is the number that the text says, digit for digit. */
export function isExactNumber(value: number, text: string): boolean {
  const ownText = String(value)
  const magnitude = Math.abs(value)
  // without an exponent the range needs no look
  if (ownText === text && magnitude >= SHORTEST_DECIMAL && magnitude < LONGEST_INTEGER) return true
  const canonical = canonicalNumber(text)
  return canonicalNumber(ownText) === canonical
}

/** The JavaScript number that is exactly the stored one. */
export function readNumber(text: string): number {
  const quick = readDecimal(text)
  if (quick !== undefined) return quick
  const value = Number(text) + 0 // never -0
  if (isExactNumber(value, text)) return value
  throw new InvalidValue(
    "holds a number that a JavaScript number can't hold exactly: declare it as 'bigint' (integers) or 'decimal'",
  )
}

export const numberCodec: ValueCodec = {
  encode: (value) => ({ N: numberText(value) }),
  write(value, _depth, sink) {
    const isInteger = isQuickInteger(value)
    if (!isInteger && !isHundredths(value)) return writeNumber(numberText(value), sink)
    sink.ascii('{"N":"')
    if (isInteger) writeInteger(value, sink)
    else writeHundredths(value, sink)
    sink.ascii('"}')
  },
  decode: (stored) => (stored.N === undefined ? nullOrMismatch(stored, 'N') : readNumber(stored.N)),
  read: readText('N', readNumber),
}

function isQuickInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_QUICK_INTEGER
}

function notExact(value: number): InvalidValue {
  if (!Number.isFinite(value)) {
    return new InvalidValue(`is ${Number.isNaN(value) ? 'NaN' : 'infinite'}, which DynamoDB can't store`)
  }
  return new InvalidValue(
    "is beyond ±2^53, where JavaScript numbers lose digits: declare it as 'bigint' (integers) or 'decimal'",
  )
}
