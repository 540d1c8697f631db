import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { InvalidValue, keyStep } from '../codec/invalid-value.js'
import type { Item } from '../codec/item.js'
import { setOwn } from '../codec/own-property.js'
import type { StreamItem, StreamValue } from './stream-item.js'

const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/

/**
 * The item that an event, an export or the SDK holds, binary as bytes. Most hold none: those are taken as they are.
 *
 * @throws {InvalidValue} for what holds no `AttributeValue`s.
 */
export function readImage(image: StreamItem): Item {
  if (!isObject(image)) throw new InvalidValue("is no object of AttributeValues such as { id: { S: '...' } }")
  if (isItem(image)) return image
  const item: Record<string, AttributeValue> = {}
  for (const [name, value] of Object.entries(image)) {
    // types that allow undefined stand for attributes that aren't there
    if (value === undefined) continue
    setOwn(
      item,
      name,
      within(`.${name}`, () => readValue(value)),
    )
  }
  return item
}

function isItem(image: StreamItem): image is Item {
  for (const value of Object.values(image)) if (!isAttributeValue(value)) return false
  return true
}

/** Whether nothing in a value has to be read. */
function isAttributeValue(value: StreamValue): boolean {
  if (!isObject(value)) return false
  const { S, N, B, BS, L, M } = value
  if (S !== undefined || N !== undefined) return true
  if (B !== undefined) return typeof B !== 'string'
  if (BS !== undefined) return Array.isArray(BS) && BS.every((member) => typeof member !== 'string')
  if (L !== undefined) return Array.isArray(L) && L.every(isAttributeValue)
  return M === undefined || (isObject(M) && isItem(M))
}

function readValue(value: StreamValue): AttributeValue {
  if (!isObject(value)) throw new InvalidValue("is no AttributeValue such as { S: '...' }")
  if (value.B !== undefined) return { B: bytesOf(value.B) }
  if (value.BS !== undefined) return { BS: value.BS.map(bytesOf) }
  if (value.L !== undefined) return { L: value.L.map((element, i) => within(`[${i}]`, () => readValue(element))) }
  if (value.M !== undefined) return { M: readMap(value.M) }
  // without binary both forms are the same; what is none of them, the codec of its attribute tells
  return value as AttributeValue
}

function readMap(entries: StreamItem): Record<string, AttributeValue> {
  const map: Record<string, AttributeValue> = {}
  for (const [name, value] of Object.entries(entries))
    setOwn(
      map,
      name,
      within(keyStep(name), () => readValue(value)),
    )
  return map
}

function bytesOf(value: Uint8Array | string): Uint8Array {
  if (typeof value !== 'string') return value
  if (BASE64.test(value)) return new Uint8Array(Buffer.from(value, 'base64'))
  throw new InvalidValue('is binary whose text is no base64')
}

function within<V>(step: string, read: () => V): V {
  try {
    return read()
  } catch (error) {
    throw InvalidValue.within(error, step)
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
