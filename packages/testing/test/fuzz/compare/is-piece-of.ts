import { isDeepStrictEqual } from 'node:util'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'

/** Whether a value is part of another: equal, or a map or list with some of its members, in their order. */
export function isPieceOf(own: WireValue, whole: WireValue): boolean {
  if (own.M !== undefined && whole.M !== undefined) return isPartOf(own.M, whole.M)
  if (own.L === undefined || whole.L === undefined) return isDeepStrictEqual(own, whole)
  const rest = [...whole.L]
  return own.L.every((member) => {
    const at = rest.findIndex((other) => isPieceOf(member, other))
    return at >= 0 && rest.splice(0, at + 1).length > 0
  })
}

/** Whether each attribute is a piece of another item's. */
export function isPartOf(own: WireItem, whole: WireItem): boolean {
  return Object.entries(own).every(([name, value]) => {
    const other = whole[name]
    return other !== undefined && isPieceOf(value, other)
  })
}
