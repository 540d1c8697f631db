import { binarySize } from '../values/normalise-scalar.js'
import { numberSize } from '../values/number-size.js'
import { ownValue } from '../values/own-value.js'
import type { WireItem } from '../wire/wire-value.js'
import type { KeyPart } from './key-definition.js'

/** The most bytes for a character of a stored value: text in UTF-8 needs them, numbers and base64 never do. */
const MAX_BYTES_PER_CHARACTER = 3

/** Whether a key value is longer than it may be. */
export function isLongerThan(maxBytes: number, stored: string, part: KeyPart): boolean {
  // nearly every key is far too short to be counted
  return stored.length * MAX_BYTES_PER_CHARACTER > maxBytes && keyBytes(stored, part) > maxBytes
}

/** Whether key attributes, as far as an item has them, are longer together than they may be. */
export function areLongerThan(maxBytes: number, parts: readonly KeyPart[], item: WireItem): boolean {
  let [characters, bytes] = [0, 0]
  for (const part of parts) characters += storedText(item, part).length
  if (characters * MAX_BYTES_PER_CHARACTER <= maxBytes) return false
  for (const part of parts) bytes += keyBytes(storedText(item, part), part)
  return bytes > maxBytes
}

function storedText(item: WireItem, { name, type }: KeyPart): string {
  return ownValue(item, name)?.[type] ?? ''
}

function keyBytes(stored: string, { type }: KeyPart): number {
  if (type === 'N') return stored === '' ? 0 : numberSize(stored)
  return type === 'B' ? binarySize(stored) : Buffer.byteLength(stored)
}
