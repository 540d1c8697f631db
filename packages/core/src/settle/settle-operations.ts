import type { IdentityMap } from '../identity/identity-map.js'
import type { PendingOperation } from '../pending/operation.js'
import type { PendingOperations } from '../pending/pending-operations.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { Work } from '../send/work.js'

/** The parts of a session that a flush changes. */
export interface Settled {
  readonly pending: PendingOperations
  readonly managed: IdentityMap
  /** Marks reads of this identity that are under way as older than what is known now. */
  readonly outdate: (id: string) => void
}

/**
 * Carries the outcomes of a flush into the session: what is written is managed with the image that was sent as its
 * baseline, or forgotten if removed; all else is pending again, unless a newer operation exists or it was discarded.
 */
export function settleOperations(works: readonly Work[], state: Settled): void {
  const unwritten = new Set<PendingOperation>()
  for (const { sealed, outcome } of works) {
    if (outcome === 'written' || outcome === 'unchanged') settleWritten(sealed, state)
    else unwritten.add(sealed.operation)
  }
  state.pending.land((operation) => (unwritten.has(operation) ? operation : undefined))
}

function settleWritten({ kind, image, operation }: SealedOperation, { managed, outdate }: Settled): void {
  const { id } = operation.identity
  outdate(id)
  if (kind === 'put') managed.manage(id, operation.entity, image)
  else managed.forget(id)
}
