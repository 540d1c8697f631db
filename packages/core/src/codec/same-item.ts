import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { canonicalNumber } from './canonical-number.js'
import { bytesText } from './distinct.js'
import type { Item } from './item.js'

/** Whether two items are equal by DynamoDB's rules: numbers by value, binary by bytes, sets without order. */
export function sameItem(a: Item, b: Item): boolean {
  if (a === b) return true
  const names = Object.keys(a)
  if (names.length !== Object.keys(b).length) return false
  return names.every((name) => Object.hasOwn(b, name) && sameValue(a[name]!, b[name]!))
}

/** Whether two values are equal by DynamoDB's rules. */
export function sameValue(a: AttributeValue, b: AttributeValue): boolean {
  if (a === b) return true
  if (a.S !== undefined) return a.S === b.S
  if (a.N !== undefined) return b.N !== undefined && sameNumber(a.N, b.N)
  if (a.B !== undefined) return b.B !== undefined && bytesText(a.B) === bytesText(b.B)
  if (a.BOOL !== undefined) return a.BOOL === b.BOOL
  if (a.NULL !== undefined) return b.NULL !== undefined
  if (a.M !== undefined) return b.M !== undefined && sameItem(a.M, b.M)
  if (a.L !== undefined) return b.L !== undefined && sameList(a.L, b.L)
  if (a.SS !== undefined) return b.SS !== undefined && sameSet(a.SS, b.SS, (text) => text)
  if (a.NS !== undefined) return b.NS !== undefined && sameSet(a.NS, b.NS, canonicalNumber)
  if (a.BS !== undefined) return b.BS !== undefined && sameSet(a.BS, b.BS, bytesText)
  return false
}

function sameNumber(a: string, b: string): boolean {
  return a === b || canonicalNumber(a) === canonicalNumber(b)
}

function sameList(a: readonly AttributeValue[], b: readonly AttributeValue[]): boolean {
  return a.length === b.length && a.every((element, index) => sameValue(element, b[index]!))
}

function sameSet<M>(a: readonly M[], b: readonly M[], textOf: (member: M) => string): boolean {
  if (a.length !== b.length) return false
  const texts = new Set(b.map(textOf))
  return a.every((member) => texts.has(textOf(member)))
}
