import type { WireValue } from '../wire/wire-value.js'
import { setTypeOf } from './set-type-of.js'
import { wrongOperand } from './update-errors.js'

/** What DELETE leaves of a stored set: `undefined` instead of an empty one. */
export function diminishedSet(stored: WireValue | undefined, value: WireValue): WireValue | undefined {
  if (stored === undefined) return undefined
  const type = setTypeOf(value)
  const members = type && stored[type]
  if (type === undefined || members === undefined) throw wrongOperand()
  const gone = new Set(value[type])
  const left = members.filter((member) => !gone.has(member))
  return left.length > 0 ? { [type]: left } : undefined
}
