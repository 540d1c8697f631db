import { type JsonSource, UNUSUAL } from './json-source.js'
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
  read: readString,
}

const [BEFORE, CLOSE] = [Buffer.from('{"S":"'), Buffer.from('}')]

function readString(source: JsonSource): string | typeof UNUSUAL {
  const text = source.take(BEFORE) ? source.text() : UNUSUAL
  return text === UNUSUAL || !source.take(CLOSE) ? UNUSUAL : text
}
