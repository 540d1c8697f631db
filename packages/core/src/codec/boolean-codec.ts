import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'

export const booleanCodec: ValueCodec = {
  encode(value) {
    if (typeof value === 'boolean') return { BOOL: value }
    throw new InvalidValue(`is ${describeValue(value)}, expected a boolean`)
  },
  decode: (stored) => stored.BOOL ?? nullOrMismatch(stored, 'BOOL'),
}
