import { binarySize } from '../values/normalise-scalar.js'
import { numberSize } from '../values/number-size.js'
import type { KeyPart } from './key-definition.js'

/** Bytes of a key value by the item size rule. */
export function keyBytes(stored: string, { type }: KeyPart): number {
  if (type === 'S') return Buffer.byteLength(stored)
  return type === 'B' ? binarySize(stored) : numberSize(stored)
}
