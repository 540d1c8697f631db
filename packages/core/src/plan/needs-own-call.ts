import type { SealedOperation } from '../seal/sealed-operation.js'

/** Whether an operation can't go in a batch, which takes neither conditions nor updates. */
export function needsOwnCall({ kind, condition }: SealedOperation): boolean {
  return condition !== undefined || kind === 'update' || kind === 'patch'
}
