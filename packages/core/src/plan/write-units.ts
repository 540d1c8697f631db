import { WRITE_UNIT_BYTES } from '../limits.js'
import type { SealedOperation } from '../seal/sealed-operation.js'

/**
 * Write units that an operation takes at least, told from its own size: a larger stored item, the size of a deleted one
 * and indexes come on top. A delete takes one at least.
 */
export function writeUnits({ kind, image }: SealedOperation): number {
  return kind === 'put' ? Math.ceil(image.bytes / WRITE_UNIT_BYTES) : 1
}
