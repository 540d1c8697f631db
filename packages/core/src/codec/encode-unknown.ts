import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { convertToAttr, type marshallOptions, NumberValueImpl } from '@aws-sdk/util-dynamodb'
import { checkAttributeName } from './attribute-name.js'
import { copyValue } from './copy-value.js'
import { describeValue } from './describe-value.js'
import { InvalidValue, keyStep } from './invalid-value.js'
import { depthWithin } from './nesting.js'
import { isNumberValue } from './number-value.js'
import { setOwn } from './own-property.js'

/**
 * Encodes as `DynamoDBDocumentClient` would. Maps and lists are walked here, by the rules of the SDK's `convertToAttr`
 * (which would lose a key named `__proto__` and overflow the stack on a cycle); everything else is converted by it,
 * then copied and checked.
 */
export function encodeUnknown(value: unknown, depth: number, options: marshallOptions): AttributeValue {
  if (Array.isArray(value)) return { L: encodeList(value, depth, options) }
  if (isMapLike(value)) return { M: encodeMap(value.entries(), depth, options) }
  if (isObjectLike(value, options)) return { M: encodeMap(enumerableProperties(value), depth, options) }
  return copyValue(convert(value, options), depth)
}

function encodeList(elements: readonly unknown[], depth: number, options: marshallOptions): AttributeValue[] {
  const encoded: AttributeValue[] = []
  for (const [index, element] of elements.entries()) {
    if (isLeftOut(element, options)) continue
    const inner = depthWithin(depth)
    try {
      encoded.push(encodeUnknown(element, inner, options))
    } catch (error) {
      throw InvalidValue.within(error, `[${index}]`)
    }
  }
  return encoded
}

function encodeMap(
  entries: Iterable<readonly [unknown, unknown]>,
  depth: number,
  options: marshallOptions,
): Record<string, AttributeValue> {
  const encoded: Record<string, AttributeValue> = {}
  for (const [key, value] of entries) {
    if (isLeftOut(value, options)) continue
    const name = typeof key === 'number' ? String(key) : key
    checkAttributeName(name)
    const inner = depthWithin(depth)
    try {
      setOwn(encoded, name, encodeUnknown(value, inner, options))
    } catch (error) {
      throw InvalidValue.within(error, keyStep(name))
    }
  }
  return encoded
}

function convert(value: unknown, options: marshallOptions): AttributeValue {
  if (value === undefined) {
    throw new InvalidValue("is undefined: set `removeUndefinedValues` in the client's translateConfig to leave it out")
  }
  try {
    return convertToAttr(withOwnNumberValues(value), options)
  } catch (cause) {
    throw new InvalidValue(`is ${describeValue(value)} that DynamoDBDocumentClient doesn't take (see \`cause\`)`, {
      cause,
    })
  }
}

// convertToAttr only knows the NumberValue of its own install
function withOwnNumberValues(value: unknown): unknown {
  if (isNumberValue(value)) return NumberValueImpl.from(value.value)
  if (value instanceof Set)
    return new Set([...value].map((member) => (isNumberValue(member) ? withOwnNumberValues(member) : member)))
  return value
}

function isLeftOut(value: unknown, options: marshallOptions): boolean {
  return typeof value === 'function' || (value === undefined && options.removeUndefinedValues === true)
}

/** The name of a value's class, by which convertToAttr goes; an own property named `constructor` doesn't count. */
function classNameOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const prototype: { readonly constructor?: { readonly name?: unknown } } | null = Object.getPrototypeOf(value)
  return prototype?.constructor?.name
}

function isMapLike(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return classNameOf(value) === 'Map'
}

/** What convertToAttr converts by its enumerable properties, inherited ones included. */
function isObjectLike(value: unknown, options: marshallOptions): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const name = classNameOf(value)
  if (name === 'Object' || name === undefined) return true
  return options.convertClassInstanceToMap === true && !LEAF_CLASSES.has(name) && !isNumberValue(value)
}

const LEAF_CLASSES: ReadonlySet<unknown> = new Set([
  ...['Set', 'Boolean', 'Number', 'String', 'ArrayBuffer', 'Blob', 'Buffer', 'DataView', 'File'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...['Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
])

function* enumerableProperties(value: Readonly<Record<string, unknown>>): Iterable<readonly [string, unknown]> {
  for (const name in value) yield [name, value[name]]
}
