import { nullOrMismatch } from './stored-type.js'
import { stringText } from './string-text.js'
import type { ValueCodec } from './value-codec.js'
import { writeString } from './write-string.js'

export const stringCodec: ValueCodec = {
  encode: (value) => ({ S: stringText(value) }),
  write(value, _depth, sink) {
    sink.ascii('{"S":')
    writeString(value, sink)
    sink.ascii('}')
  },
  decode: (stored) => stored.S ?? nullOrMismatch(stored, 'S'),
}
