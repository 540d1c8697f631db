import { sameValue } from '../values/same-value.js'
import type { WireValue } from '../wire/wire-value.js'
import { hasRun, MAX_SHORT_PART } from './has-run.js'

/** Whether text or binary has a part, or a set or list a member. Stored members are equal exactly if their texts are. */
export function contains(value: WireValue, element: WireValue): boolean {
  if (value.L !== undefined) return value.L.some((member) => sameValue(member, element))
  if (element.S !== undefined) {
    return value.S === undefined ? (value.SS?.includes(element.S) ?? false) : hasText(value.S, element.S)
  }
  if (element.N !== undefined) return value.NS?.includes(element.N) ?? false
  if (element.B === undefined) return false
  return value.B === undefined ? (value.BS?.includes(element.B) ?? false) : hasBytes(value.B, element.B)
}

function hasText(whole: string, part: string): boolean {
  return part.length <= MAX_SHORT_PART ? whole.includes(part) : hasRun(codeUnits(whole), codeUnits(part))
}

function hasBytes(whole: string, part: string): boolean {
  const [bytes, run] = [Buffer.from(whole, 'base64'), Buffer.from(part, 'base64')]
  return run.length <= MAX_SHORT_PART ? bytes.includes(run) : hasRun(bytes, run)
}

function codeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  Buffer.from(units.buffer).write(text, 'utf16le')
  return units
}
