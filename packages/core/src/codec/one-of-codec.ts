import type { OneOfType } from '../schema/attribute-type.js'
import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { UNUSUAL } from './json-source.js'
import { numberCodec } from './number-codec.js'
import { stringCodec } from './string-codec.js'
import type { ValueCodec } from './value-codec.js'

/** A fixed set of strings or numbers. */
export function oneOfCodec(type: OneOfType): ValueCodec {
  const values: ReadonlySet<unknown> = new Set(type.values)
  const base = typeof type.values[0] === 'string' ? stringCodec : numberCodec
  const listed = (value: unknown): unknown => {
    if (values.has(value)) return value
    throw new InvalidValue(`is ${describeValue(value)} that is none of the values that oneOf() lists`)
  }
  return {
    encode: (value, depth) => base.encode(listed(value), depth),
    write: (value, depth, sink) => base.write(listed(value), depth, sink),
    decode(stored) {
      const value = base.decode(stored)
      if (value === null || values.has(value)) return value
      throw new InvalidValue('holds none of the values that oneOf() lists')
    },
    read(source) {
      const value = base.read?.(source)
      return values.has(value) ? value : UNUSUAL
    },
  }
}
