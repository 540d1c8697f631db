import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'
import { CONTAINER_BYTES, ELEMENT_BYTES } from './item-size.js'
import type { JsonSink } from './json-sink.js'
import { type JsonReader, UNUSUAL } from './json-source.js'
import { depthWithin } from './nesting.js'
import { NULL, nullOrMismatch } from './stored-type.js'
import type { ValueCodec } from './value-codec.js'
import { writeNull } from './write-null.js'

/** Arrays. `undefined` elements and holes are refused: leaving them out would move the others. */
export function listCodec(element: ValueCodec): ValueCodec {
  const { encode, write, decode, read } = element
  return {
    encode(value, depth) {
      if (!Array.isArray(value)) throw new InvalidValue(`is ${describeValue(value)}, expected an array`)
      return { L: value.length === 0 ? [] : encodeElements(value, encode, depthWithin(depth)) }
    },
    write(value, depth, sink) {
      if (!Array.isArray(value)) throw new InvalidValue(`is ${describeValue(value)}, expected an array`)
      sink.bytes += CONTAINER_BYTES + ELEMENT_BYTES * value.length
      sink.ascii('{"L":[')
      if (value.length > 0) writeElements(value, write, depthWithin(depth), sink)
      sink.ascii(']}')
    },
    decode: (stored) => (stored.L === undefined ? nullOrMismatch(stored, 'L') : decodeElements(stored.L, decode)),
    read: read && readElements(read),
  }
}

const [EMPTY, BEFORE] = [Buffer.from('{"L":[]}'), Buffer.from('{"L":[')]
const [BETWEEN, AFTER] = [Buffer.from(','), Buffer.from(']}')]

function readElements(read: JsonReader): JsonReader {
  return (source) => {
    const elements: unknown[] = []
    if (source.take(EMPTY)) return elements
    if (!source.take(BEFORE)) return UNUSUAL
    do {
      const element = read(source)
      if (element === UNUSUAL) return UNUSUAL
      elements.push(element)
    } while (source.take(BETWEEN))
    // a copy has no room for more
    return source.take(AFTER) ? elements.slice() : UNUSUAL
  }
}

function encodeElements(elements: readonly unknown[], encode: ValueCodec['encode'], depth: number): AttributeValue[] {
  const encoded: AttributeValue[] = []
  let index = 0
  try {
    for (; index < elements.length; index++) {
      const element = elements[index]
      if (element === undefined) throw new InvalidValue("is undefined, which a list can't hold: use null or remove it")
      encoded.push(element === null ? NULL : encode(element, depth))
    }
  } catch (error) {
    throw InvalidValue.within(error, `[${index}]`)
  }
  return encoded
}

function writeElements(elements: readonly unknown[], write: ValueCodec['write'], depth: number, sink: JsonSink): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      const element = elements[index]
      if (element === undefined) throw new InvalidValue("is undefined, which a list can't hold: use null or remove it")
      if (index > 0) sink.ascii(',')
      if (element === null) writeNull(sink)
      else write(element, depth, sink)
    }
  } catch (error) {
    throw InvalidValue.within(error, `[${index}]`)
  }
}

function decodeElements(elements: readonly AttributeValue[], decode: ValueCodec['decode']): unknown[] {
  let index = 0
  try {
    // an array that grows has room for more, for as long as it lives
    const decoded = Array<unknown>(elements.length)
    for (; index < elements.length; index++) decoded[index] = decode(elements[index]!)
    return decoded
  } catch (error) {
    throw InvalidValue.within(error, `[${index}]`)
  }
}
