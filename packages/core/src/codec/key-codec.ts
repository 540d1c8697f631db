import type { AttributeType } from '../schema/attribute-type.js'
import { InvalidValue } from './invalid-value.js'
import { sameValue } from './same-item.js'
import type { ValueCodec } from './value-codec.js'

/**
 * The codec of a key attribute. Where several stored forms give one value (dates, codecs of one's own), only the form
 * that encodes back to itself is read: any other would load an entity whose saves go to another item.
 */
export function keyCodec(type: AttributeType, codec: ValueCodec): ValueCodec {
  const isOneToOne = type !== 'date' && (typeof type === 'string' || 'kind' in type)
  if (isOneToOne) return codec
  return {
    encode: codec.encode,
    write: codec.write,
    decode(stored) {
      const value = codec.decode(stored)
      if (value !== null && value !== undefined && sameValue(codec.encode(value, 0), stored)) return value
      throw new InvalidValue("is a key in a form that its type doesn't write: a save would go to another item")
    },
  }
}
