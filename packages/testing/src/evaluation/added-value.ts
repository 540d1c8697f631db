import { addNumbers } from '../values/add-numbers.js'
import type { WireValue } from '../wire/wire-value.js'
import { setTypeOf } from './set-type-of.js'
import { wrongOperand } from './update-errors.js'

/** What ADD leaves of a stored value: a sum, a union. Where there is nothing, it adds to zero or the empty set. */
export function addedValue(stored: WireValue | undefined, value: WireValue): WireValue {
  if (stored === undefined) return value
  if (value.N !== undefined && stored.N !== undefined) return { N: addNumbers(stored.N, value.N) }
  // only the older AttributeUpdates get here with a list: an expression's ADD is refused with one
  if (value.L !== undefined && stored.L !== undefined) return { L: [...stored.L, ...value.L] }
  const type = setTypeOf(value)
  const members = type && stored[type]
  if (type === undefined || members === undefined) throw wrongOperand()
  return { [type]: [...new Set([...members, ...(value[type] ?? [])])] }
}
