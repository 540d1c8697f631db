import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { checkAttributeName } from './attribute-name.js'
import { describeValue } from './describe-value.js'
import { InvalidValue, keyStep } from './invalid-value.js'
import type { Item } from './item.js'
import { depthWithin } from './nesting.js'
import { setOwn } from './own-property.js'
import { NULL, nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { isMap, isPlainObject } from './value-kinds.js'
import { writeEncoded } from './value-text.js'

/** JavaScript maps from string to one type. Entries with `undefined` are left out. */
export function mapCodec(element: ValueCodec): ValueCodec {
  const encode = (value: unknown, depth: number): AttributeValue => {
    if (!isMap(value)) throw new InvalidValue(`is ${describeValue(value)}, expected a Map`)
    return { M: encodeEntries(value, element.encode, depth) }
  }
  return {
    encode,
    write: writeEncoded(encode),
    decode(stored) {
      if (stored.M === undefined) return nullOrMismatch(stored, 'M')
      const decoded = new Map<string, unknown>()
      decodeEntries(stored.M, element.decode, (name, value) => decoded.set(name, value))
      return decoded
    },
  }
}

/**
 * Plain objects with values of one type. Properties with `undefined` are left out. An instance of a class is refused:
 * it would come back as a plain object, without its class.
 */
export function recordCodec(element: ValueCodec): ValueCodec {
  const encode = (value: unknown, depth: number): AttributeValue => {
    if (!isPlainObject(value)) throw new InvalidValue(`is ${describeValue(value)}, expected a plain object`)
    return { M: encodeEntries(Object.entries(value), element.encode, depth) }
  }
  return {
    encode,
    write: writeEncoded(encode),
    decode(stored) {
      if (stored.M === undefined) return nullOrMismatch(stored, 'M')
      const decoded: Record<string, unknown> = {}
      decodeEntries(stored.M, element.decode, (name, value) => setOwn(decoded, name, value))
      return decoded
    },
  }
}

function encodeEntries(
  entries: Iterable<readonly [unknown, unknown]>,
  encode: ValueCodec['encode'],
  depth: number,
): Record<string, AttributeValue> {
  const encoded: Record<string, AttributeValue> = {}
  for (const [name, value] of entries) {
    if (value === undefined) continue
    checkAttributeName(name)
    const inner = depthWithin(depth)
    try {
      setOwn(encoded, name, value === null ? NULL : encode(value, inner))
    } catch (error) {
      throw InvalidValue.within(error, keyStep(name))
    }
  }
  return encoded
}

function decodeEntries(stored: Item, decode: ValueCodec['decode'], set: (name: string, value: unknown) => void): void {
  for (const name of Object.keys(stored)) {
    try {
      set(name, decode(stored[name]!))
    } catch (error) {
      throw InvalidValue.within(error, keyStep(name))
    }
  }
}
