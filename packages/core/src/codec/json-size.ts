import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from './item.js'
import { utf8Length } from './utf8-length.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/

/** What `JSON.stringify` of an item takes in UTF-8, binary as base64: the exact bytes of the item on the wire. */
export function jsonSize(item: Item): number {
  return mapSize(item)
}

function mapSize(entries: Item): number {
  const names = Object.keys(entries)
  let size = 2 + Math.max(0, names.length - 1)
  for (const name of names) size += stringSize(name) + 1 + valueJsonSize(entries[name]!)
  return size
}

/** `{"X":` and `}` are 6 bytes, or 7 for a set; `NULL` and `BOOL` have longer names. */
function valueJsonSize(value: AttributeValue): number {
  if (value.S !== undefined) return 6 + stringSize(value.S)
  if (value.N !== undefined) return 6 + stringSize(value.N)
  if (value.B !== undefined) return 6 + base64Size(value.B)
  if (value.M !== undefined) return 6 + mapSize(value.M)
  if (value.L !== undefined) return 6 + arraySize(value.L, valueJsonSize)
  if (value.SS !== undefined) return 7 + arraySize(value.SS, stringSize)
  if (value.NS !== undefined) return 7 + arraySize(value.NS, stringSize)
  if (value.BS !== undefined) return 7 + arraySize(value.BS, base64Size)
  if (value.BOOL !== undefined) return value.BOOL ? 13 : 14
  return 13
}

function arraySize<E>(elements: readonly E[], sizeOf: (element: E) => number): number {
  let size = 2 + Math.max(0, elements.length - 1)
  for (const element of elements) size += sizeOf(element)
  return size
}

function stringSize(text: string): number {
  return ESCAPED.test(text) ? Buffer.byteLength(JSON.stringify(text)) : utf8Length(text) + 2
}

function base64Size(bytes: Uint8Array): number {
  return Math.ceil(bytes.byteLength / 3) * 4 + 2
}
