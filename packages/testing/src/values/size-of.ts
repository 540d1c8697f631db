import type { WireValue } from '../wire/wire-value.js'
import { binarySize } from './normalise-scalar.js'
import { storedType } from './stored-type.js'

/** What `size` returns: UTF-16 units of text, bytes of binary, members of what has members, nothing for other types. */
export function sizeOf(value: WireValue): number | undefined {
  const type = storedType(value)
  switch (type) {
    case 'S':
      return (value.S ?? '').length
    case 'B':
      return binarySize(value.B ?? '')
    case 'SS':
    case 'NS':
    case 'BS':
    case 'L':
      return value[type]?.length
    case 'M':
      return Object.keys(value.M ?? {}).length
    case 'N':
    case 'BOOL':
    case 'NULL':
      return undefined
    default:
      return type satisfies never
  }
}
