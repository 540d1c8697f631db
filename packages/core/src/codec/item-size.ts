import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from './item.js'
import { numberSize } from './number-size.js'
import { utf8Length } from './utf8-length.js'

/** What a map or list costs beside its elements. */
export const CONTAINER_BYTES = 3

/** What each element of a map or list costs beside its value. */
export const ELEMENT_BYTES = 1

/** What NULL and a boolean cost. */
export const FLAG_BYTES = 1

/**
 * Bytes of an item by DynamoDB's item size rule, which the 400 KB limit and capacity units go by.
 * Source: "DynamoDB item sizes and formats", Amazon DynamoDB Developer Guide; numbers as observed on AWS.
 */
export function itemSize(item: Item): number {
  let size = 0
  for (const name of Object.keys(item)) size += utf8Length(name) + valueSize(item[name]!)
  return size
}

/** Bytes of one value by the same rule, without its name. */
export function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return utf8Length(value.S)
  if (value.N !== undefined) return numberSize(value.N)
  if (value.B !== undefined) return value.B.byteLength
  if (value.M !== undefined) return CONTAINER_BYTES + itemSize(value.M) + ELEMENT_BYTES * Object.keys(value.M).length
  if (value.L !== undefined) return CONTAINER_BYTES + sum(value.L, valueSize) + ELEMENT_BYTES * value.L.length
  if (value.SS !== undefined) return sum(value.SS, utf8Length)
  if (value.NS !== undefined) return sum(value.NS, numberSize)
  if (value.BS !== undefined) return sum(value.BS, (bytes) => bytes.byteLength)
  return FLAG_BYTES
}

function sum<E>(elements: readonly E[], sizeOf: (element: E) => number): number {
  let size = 0
  for (const element of elements) size += sizeOf(element)
  return size
}
