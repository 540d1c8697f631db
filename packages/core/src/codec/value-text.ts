import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from './item.js'
import { CONTAINER_BYTES, ELEMENT_BYTES, valueSize } from './item-size.js'
import type { JsonSink } from './json-sink.js'
import { jsonString } from './json-string.js'
import type { SizeTally } from './size-tally.js'
import { utf8Length } from './utf8-length.js'

/** The JSON of a stored value as requests have it: binary as base64. */
export function valueText(value: AttributeValue, tally: SizeTally): string {
  if (value.M !== undefined) {
    tally.bytes += CONTAINER_BYTES + ELEMENT_BYTES * Object.keys(value.M).length
    return `{"M":${itemText(value.M, tally)}}`
  }
  if (value.L !== undefined) {
    tally.bytes += CONTAINER_BYTES + ELEMENT_BYTES * value.L.length
    return `{"L":[${value.L.map((element) => valueText(element, tally)).join(',')}]}`
  }
  tally.bytes += valueSize(value)
  if (value.S !== undefined) return `{"S":${jsonString(value.S)}}`
  if (value.N !== undefined) return `{"N":"${value.N}"}`
  if (value.B !== undefined) return `{"B":"${base64(value.B)}"}`
  if (value.BS !== undefined) return `{"BS":["${value.BS.map(base64).join('","')}"]}`
  return JSON.stringify(value)
}

/** The JSON of an item or map. */
export function itemText(item: Item, tally: SizeTally): string {
  const parts = Object.keys(item).map((name) => {
    tally.bytes += utf8Length(name)
    return `${jsonString(name)}:${valueText(item[name]!, tally)}`
  })
  return `{${parts.join(',')}}`
}

/** Writes by way of `encode`, for types that have no quicker way. */
export function writeEncoded(
  encode: (value: unknown, depth: number) => AttributeValue,
): (value: unknown, depth: number, sink: JsonSink) => void {
  return (value, depth, sink) => sink.text(valueText(encode(value, depth), sink))
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
