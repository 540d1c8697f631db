import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { jsonString } from './json-string.js'
import { nullOrMismatch } from './stored-type.js'
import { utf8Length } from './utf8-length.js'
import type { ValueCodec } from './value-codec.js'

/** The value as text that UTF-8 can hold. */
export function stringText(value: unknown): string {
  if (typeof value !== 'string') throw new InvalidValue(`is ${describeValue(value)}, expected a string`)
  if (!value.isWellFormed()) {
    throw new InvalidValue('is an ill-formed string: it has half of a surrogate pair, which UTF-8 cannot hold')
  }
  return value
}

export const stringCodec: ValueCodec = {
  encode: (value) => ({ S: stringText(value) }),
  write(value, _depth, tally) {
    const text = stringText(value)
    tally.bytes += utf8Length(text)
    return `{"S":${jsonString(text)}}`
  },
  decode: (stored) => stored.S ?? nullOrMismatch(stored, 'S'),
}
