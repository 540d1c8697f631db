import { ServiceError } from '../wire/service-error.js'
import type { WireItem, WireValue } from '../wire/wire-value.js'
import { checkDepth } from './check-nesting.js'
import type { ErrorStyle } from './error-style.js'
import { nameSize } from './name-size.js'
import { normaliseScalar } from './normalise-scalar.js'
import { normaliseSet } from './normalise-set.js'
import { storedType } from './stored-type.js'

/** Bytes of a map or list beside its members. */
const CONTAINER_BYTES = 3

/**
 * Brings an item to its stored form, in place (the caller owns it: it was parsed for this request), and checks every
 * value in it. Returns its size by DynamoDB's item size rule.
 */
export function normaliseItem(item: WireItem, style: ErrorStyle): number {
  let size = 0
  for (const name of Object.keys(item)) size += nameSize(name) + normaliseValue(item[name], style, 0)
  return size
}

/** Brings one value to its stored form, in place, and returns its size in bytes. */
export function normaliseValue(value: WireValue | undefined, style: ErrorStyle, depth: number): number {
  if (typeof value !== 'object' || value === null) {
    throw new ServiceError('SerializationException', 'Unexpected value type in payload')
  }
  checkDepth(value, depth, style)
  const type = storedType(value)
  switch (type) {
    case 'L':
      return listSize(value.L ?? [], style, depth)
    case 'M':
      return mapSize(value.M ?? {}, style, depth)
    case 'SS':
    case 'NS':
    case 'BS':
      return normaliseSet(value, type, style)
    default:
      return normaliseScalar(value, type, style)
  }
}

function listSize(list: readonly WireValue[], style: ErrorStyle, depth: number): number {
  let size = CONTAINER_BYTES
  for (const element of list) size += 1 + normaliseValue(element, style, depth + 1)
  return size
}

function mapSize(map: WireItem, style: ErrorStyle, depth: number): number {
  let size = CONTAINER_BYTES
  for (const name of Object.keys(map)) {
    size += 1 + nameSize(name) + normaliseValue(map[name], style, depth + 1)
  }
  return size
}
