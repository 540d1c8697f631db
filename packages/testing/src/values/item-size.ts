import type { WireItem, WireValue } from '../wire/wire-value.js'
import { binarySize } from './normalise-scalar.js'
import { numberSize } from './number-size.js'
import { storedType } from './stored-type.js'

/** Bytes of a map or list beside its members. */
const CONTAINER_BYTES = 3

/** Bytes of a stored item by DynamoDB's item size rule. */
export function itemSize(item: WireItem): number {
  let size = 0
  for (const [name, value] of Object.entries(item)) size += Buffer.byteLength(name) + valueSize(value)
  return size
}

/** Bytes of a stored value. */
export function valueSize(value: WireValue): number {
  const type = storedType(value)
  switch (type) {
    case 'S':
      return Buffer.byteLength(value.S ?? '')
    case 'N':
      return numberSize(value.N ?? '')
    case 'B':
      return binarySize(value.B ?? '')
    case 'BOOL':
    case 'NULL':
      return 1
    case 'SS':
      return sum(value.SS, (member) => Buffer.byteLength(member))
    case 'NS':
      return sum(value.NS, numberSize)
    case 'BS':
      return sum(value.BS, binarySize)
    case 'L':
      return CONTAINER_BYTES + sum(value.L, (element) => 1 + valueSize(element))
    case 'M':
      return CONTAINER_BYTES + Object.keys(value.M ?? {}).length + itemSize(value.M ?? {})
    default:
      return type satisfies never
  }
}

function sum<T>(values: readonly T[] | undefined, size: (value: T) => number): number {
  return (values ?? []).reduce((total, value) => total + size(value), 0)
}
