import { NumberValueImpl } from '@aws-sdk/util-dynamodb'
import { canonicalNumber } from './canonical-number.js'
import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { isNumberValue } from './number-value.js'
import { readText } from './read-text.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { writeNumber } from './write-number.js'

/** Numbers of up to 38 digits, as the `NumberValue` that lib-dynamodb exports (it re-exports util-dynamodb's class). */
export const decimalCodec: ValueCodec = {
  encode: (value) => ({ N: decimalText(value) }),
  write: (value, _depth, sink) => writeNumber(decimalText(value), sink),
  decode: (stored) => (stored.N === undefined ? nullOrMismatch(stored, 'N') : readDecimal(stored.N)),
  read: readText('N', readDecimal),
}

function readDecimal(text: string): NumberValueImpl {
  return NumberValueImpl.from(canonicalNumber(text))
}

function decimalText(value: unknown): string {
  if (isNumberValue(value)) return canonicalNumber(value.value)
  throw new InvalidValue(`is ${describeValue(value)}, expected a NumberValue of @aws-sdk/lib-dynamodb`)
}
