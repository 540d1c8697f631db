import type { SealedOperation } from './sealed-operation.js'

/** Whether an operation may be sent once more though it may be applied already: updates of what changed are guarded. */
export function isSafeToRepeat(sealed: SealedOperation): boolean {
  return sealed.kind !== 'patch' || sealed.isRepeatable
}
