import type { WireValue } from '../wire/wire-value.js'

/** Whether text begins with text, or binary with binary; other types never do. */
export function beginsWith(value: WireValue, prefix: WireValue): boolean {
  if (value.S !== undefined && prefix.S !== undefined) return value.S.startsWith(prefix.S)
  if (value.B === undefined || prefix.B === undefined) return false
  const start = Buffer.from(prefix.B, 'base64')
  return Buffer.from(value.B, 'base64').subarray(0, start.length).equals(start)
}
