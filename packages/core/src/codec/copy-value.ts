import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { checkAttributeName } from './attribute-name.js'
import { canonicalNumber } from './canonical-number.js'
import { bytesText, checkDistinct } from './distinct.js'
import { InvalidValue, keyStep } from './invalid-value.js'
import { depthWithin } from './nesting.js'
import { setOwn } from './own-property.js'
import { NULL, storedTypeOf } from './stored-type.js'
import { stringText } from './string-text.js'

/** A deep copy of an `AttributeValue` that came from outside, checked by all of DynamoDB's rules for values. */
export function copyValue(value: AttributeValue, depth: number): AttributeValue {
  const type = storedTypeOf(value)
  checkOneType(value)
  switch (type) {
    case 'S':
      return { S: stringText(value.S) }
    case 'N':
      return { N: canonicalNumber(String(value.N)) }
    case 'B':
      return { B: bytesOf(value.B) }
    case 'BOOL':
      if (typeof value.BOOL === 'boolean') return { BOOL: value.BOOL }
      throw new InvalidValue('is a BOOL that is neither true nor false')
    case 'NULL':
      if (value.NULL === true) return NULL
      throw new InvalidValue("is a NULL that isn't true")
    case 'SS':
      return { SS: copySet(value.SS, stringText, (text) => text) }
    case 'NS':
      return {
        NS: copySet(
          value.NS,
          (text) => canonicalNumber(String(text)),
          (text) => text,
        ),
      }
    case 'BS':
      return { BS: copySet(value.BS, bytesOf, bytesText) }
    case 'L':
      return { L: copyList(value.L, depth) }
    case 'M':
      return { M: copyMap(value.M, depth) }
    default:
      throw new InvalidValue(`is ${type}, expected an AttributeValue such as { S: '...' }`)
  }
}

function checkOneType(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Object.values(value).filter((inner) => inner !== undefined).length > 1) {
    throw new InvalidValue('is an AttributeValue of more than one type')
  }
}

/** All the kinds of binary that the SDK takes, except those that can only be read asynchronously. */
function bytesOf(value: unknown): Uint8Array {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()
  if (value instanceof ArrayBuffer) return new Uint8Array(value.slice(0))
  throw new InvalidValue("is binary that can't be read at once: pass a Uint8Array")
}

function copySet<M>(members: unknown, copy: (member: unknown) => M, textOf: (member: M) => string): M[] {
  if (!Array.isArray(members)) throw new InvalidValue("is a set that isn't an array")
  if (members.length === 0) {
    throw new InvalidValue("is an empty set, which DynamoDB can't store: use undefined to leave the attribute out")
  }
  const copied = members.map(copy)
  checkDistinct(copied, textOf)
  return copied
}

function copyList(elements: unknown, depth: number): AttributeValue[] {
  if (!Array.isArray(elements)) throw new InvalidValue("is an L that isn't an array")
  const copied: AttributeValue[] = []
  try {
    for (const element of elements) copied.push(copyValue(element, depthWithin(depth)))
  } catch (error) {
    throw InvalidValue.within(error, `[${copied.length}]`)
  }
  return copied
}

function copyMap(entries: unknown, depth: number): Record<string, AttributeValue> {
  if (typeof entries !== 'object' || entries === null) throw new InvalidValue("is an M that isn't an object")
  const copied: Record<string, AttributeValue> = {}
  for (const [name, value] of Object.entries(entries)) {
    if (value === undefined) continue
    checkAttributeName(name)
    try {
      setOwn(copied, name, copyValue(value, depthWithin(depth)))
    } catch (error) {
      throw InvalidValue.within(error, keyStep(name))
    }
  }
  return copied
}
