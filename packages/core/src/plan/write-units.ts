import { WRITE_UNIT_BYTES } from '../limits.js'
import type { SealedOperation } from '../seal/sealed-operation.js'

/** Write units that an operation costs at least: a larger stored item, a deleted one's size and indexes come on top. */
export function writeUnits({ kind, image: { bytes } }: SealedOperation): number {
  // an update costs what the whole item does
  return kind === 'put' || kind === 'update' ? Math.max(1, Math.ceil(bytes / WRITE_UNIT_BYTES)) : 1
}
