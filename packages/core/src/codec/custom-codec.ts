import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { AttributeCodec } from '../schema/attribute-type.js'
import { copyValue } from './copy-value.js'
import { InvalidValue } from './invalid-value.js'
import { storedTypeOf } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { writeEncoded } from './value-text.js'

/** A codec of the user's own. What it returns is copied and checked like everything else; NULL is always `null`. */
export function customCodec(codec: AttributeCodec): ValueCodec {
  const encode = (value: unknown, depth: number): AttributeValue => {
    const encoded = copyValue(
      guard('encode', () => codec.encode(value)),
      depth,
    )
    const type = storedTypeOf(encoded)
    if (codec.keyType === undefined || type === codec.keyType) return encoded
    throw new InvalidValue(`is ${type} by its codec, whose \`keyType\` is ${codec.keyType}`)
  }
  return {
    encode,
    write: writeEncoded(encode),
    decode(stored) {
      // the codec gets a copy: it may keep what it gets
      return stored?.NULL === true ? null : guard('decode', () => codec.decode(copyOf(stored)))
    },
  }
}

function copyOf(stored: AttributeValue): AttributeValue {
  return stored.S === undefined && stored.N === undefined ? structuredClone(stored) : { ...stored }
}

// the error's own text stays in `cause`: it may hold the value
function guard<V>(name: 'encode' | 'decode', call: () => V): V {
  try {
    return call()
  } catch (cause) {
    throw new InvalidValue(`made its codec's \`${name}\` throw (see \`cause\`)`, { cause })
  }
}
