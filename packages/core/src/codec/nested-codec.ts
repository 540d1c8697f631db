import type { ClassCodec } from './class-codec.js'
import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { UNUSUAL } from './json-source.js'
import { depthWithin } from './nesting.js'
import { nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { isPlainObject } from './value-kinds.js'

/**
 * Instances of one class, as maps. A plain object of the right shape is taken too (TypeScript can't tell them apart). An
 * instance of any other class is refused, a subclass included: it would come back as what it wasn't.
 */
export function nestedCodec(codec: ClassCodec): ValueCodec {
  const { prototype, name } = codec.schema.entityClass
  const instance = (value: unknown): object => {
    if (typeof value === 'object' && value !== null) {
      if (Object.getPrototypeOf(value) === prototype || isPlainObject(value)) return value
    }
    throw new InvalidValue(`is ${describeValue(value)}, expected an instance of ${name} or a plain object`)
  }
  return {
    encode: (value, depth) => ({ M: codec.encode(instance(value), depthWithin(depth)) }),
    write(value, depth, sink) {
      sink.ascii('{"M":')
      codec.write(instance(value), depthWithin(depth), sink)
      sink.ascii('}')
    },
    decode: (stored) => (stored.M === undefined ? nullOrMismatch(stored, 'M') : codec.decode(stored.M)),
    read(source) {
      const value = source.take(BEFORE) ? codec.read(source) : UNUSUAL
      return source.take(CLOSE) ? value : UNUSUAL
    },
  }
}

const [BEFORE, CLOSE] = [Buffer.from('{"M":'), Buffer.from('}')]
