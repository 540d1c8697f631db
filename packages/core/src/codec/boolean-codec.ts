import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { FLAG_BYTES } from './item-size.js'
import { type JsonSource, UNUSUAL } from './json-source.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'

export const booleanCodec: ValueCodec = {
  encode: (value) => ({ BOOL: checkBoolean(value) }),
  write(value, _depth, sink) {
    sink.bytes += FLAG_BYTES
    sink.ascii(checkBoolean(value) ? '{"BOOL":true}' : '{"BOOL":false}')
  },
  decode: (stored) => stored.BOOL ?? nullOrMismatch(stored, 'BOOL'),
  read: readBoolean,
}

const [TRUE, FALSE] = [Buffer.from('{"BOOL":true}'), Buffer.from('{"BOOL":false}')]

function readBoolean(source: JsonSource): boolean | typeof UNUSUAL {
  if (source.take(TRUE)) return true
  return source.take(FALSE) ? false : UNUSUAL
}

function checkBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new InvalidValue(`is ${describeValue(value)}, expected a boolean`)
}
