import { canonicalNumber } from './canonical-number.js'
import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { readText } from './read-text.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { writeNumber } from './write-number.js'

/** The canonical text of a bigint of up to 38 significant digits. */
export function bigintText(value: unknown): string {
  if (typeof value !== 'bigint') throw new InvalidValue(`is ${describeValue(value)}, expected a bigint`)
  return canonicalNumber(String(value))
}

/** The stored integer, whatever its size. */
export function readBigint(text: string): bigint {
  const canonical = canonicalNumber(text)
  if (canonical.includes('.')) throw new InvalidValue("holds a number with a fraction: declare it as 'decimal'")
  return BigInt(canonical)
}

export const bigintCodec: ValueCodec = {
  encode: (value) => ({ N: bigintText(value) }),
  write: (value, _depth, sink) => writeNumber(bigintText(value), sink),
  decode: (stored) => (stored.N === undefined ? nullOrMismatch(stored, 'N') : readBigint(stored.N)),
  read: readText('N', readBigint),
}
