import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { isBytes } from './value-kinds.js'
import { writeEncoded } from './value-text.js'

/** A copy as a plain `Uint8Array`: neither side may see the other's later changes. */
export function copyBytes(value: unknown): Uint8Array {
  if (isBytes(value)) return new Uint8Array(value)
  throw new InvalidValue(`is ${describeValue(value)}, expected a Uint8Array`)
}

function encodeBinary(value: unknown): AttributeValue {
  return { B: copyBytes(value) }
}

export const binaryCodec: ValueCodec = {
  encode: encodeBinary,
  write: writeEncoded(encodeBinary),
  decode: (stored) => (stored.B === undefined ? nullOrMismatch(stored, 'B') : copyBytes(stored.B)),
}
