import { OptionError } from '@sluice/core'
import { checkDepth } from '../values/check-nesting.js'
import type { WireItem, WireValue } from '../wire/wire-value.js'
import { isJsonObject } from './is-json-object.js'
import { onlyEntry, readPlainScalar } from './read-plain-scalar.js'
import { readPlainSet } from './read-plain-set.js'

/**
 * The item that plain JSON means: see {@link PlainDump}. Whether DynamoDB takes it is not looked at, but for its depth.
 *
 * @throws {OptionError} for what plain JSON can't mean, with its path.
 */
export function readPlainItem(path: string, item: object): WireItem {
  return readMap(path, item, 0)
}

function readMap(path: string, map: object, depth: number): WireItem {
  // fromEntries defines each name as the object's own, `__proto__` too
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name, readValue(`${path}.${name}`, value, depth)]),
  )
}

function readValue(path: string, value: unknown, depth: number): WireValue {
  // a hostile file may nest so deep that walking through it would end in a RangeError
  checkDepth({}, depth, 'bare')
  const scalar = readPlainScalar(path, value)
  if (scalar !== undefined) return scalar
  if (Array.isArray(value)) {
    return { L: Array.from(value, (element, at) => readValue(`${path}[${at}]`, element, depth + 1)) }
  }
  if (!isJsonObject(value)) throw new OptionError(path, 'something that JSON has', value)
  const [name, member] = onlyEntry(value) ?? ['', undefined]
  if (!name.startsWith('$')) return { M: readMap(path, value, depth + 1) }
  if (name === '$map' && isJsonObject(member)) return { M: readMap(`${path}.$map`, member, depth + 1) }
  if (name === '$set' && Array.isArray(member)) return readPlainSet(`${path}.$set`, member)
  const meant = '`{ "$set": [...] }`, `{ "$binary": "..." }`, `{ "$number": "..." }` or `{ "$map": {...} }`'
  throw new OptionError(path, `${meant} because of its only name`, value)
}
