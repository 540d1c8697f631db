import { sameValue } from '../values/same-value.js'
import type { WireValue } from '../wire/wire-value.js'

/** Whether text or binary has a part, or a set or list a member. Stored members are equal exactly if their texts are. */
export function contains(value: WireValue, element: WireValue): boolean {
  if (value.L !== undefined) return value.L.some((member) => sameValue(member, element))
  if (element.S !== undefined) return value.S?.includes(element.S) ?? value.SS?.includes(element.S) ?? false
  if (element.N !== undefined) return value.NS?.includes(element.N) ?? false
  if (element.B === undefined) return false
  return value.B === undefined ? (value.BS?.includes(element.B) ?? false) : hasBytes(value.B, element.B)
}

function hasBytes(whole: string, part: string): boolean {
  return Buffer.from(whole, 'base64').includes(Buffer.from(part, 'base64'))
}
