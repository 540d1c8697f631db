import type { SealedOperation } from '../../seal/sealed-operation.js'
import type { Work } from '../work.js'
import { sameIntent } from './same-write.js'

/**
 * The works of a kept transaction, each as that of the pending operation that it stands for: one that was saved anew while
 * the transaction was under way is another object with the same intent, and what became of the one became of the other.
 */
export function forPending(works: readonly Work[], sealed: readonly SealedOperation[]): readonly Work[] {
  if (works.length === 0) return works
  const pending = new Map(sealed.map(({ operation }) => [operation.identity.id, operation]))
  return works.map((work) => {
    const { operation } = work.sealed
    const now = pending.get(operation.identity.id)
    if (now === undefined || now === operation || !sameIntent(operation, now)) return work
    // the same intent is of the same kind
    return { ...work, sealed: { ...work.sealed, operation: now } as SealedOperation }
  })
}
