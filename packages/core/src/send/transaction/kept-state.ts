import type { SealedOperation } from '../../seal/sealed-operation.js'
import { type OperationFailure, startWork, type Work } from '../work.js'
import { sameIntent } from './same-write.js'
import type { SealedTransaction } from './sealed-transaction.js'

/** A kept transaction after a flush has tried to find out what became of it. */
export interface KeptState {
  readonly works: readonly Work[]
  /**
   * - `written`: it is applied
   * - `ended`: it is not applied, and won't be
   * - `doubtful`: nobody knows, and it can be sent again
   * - `expired`: nobody knows, and sending it again could apply it twice
   */
  readonly state: 'written' | 'ended' | 'doubtful' | 'expired'
}

const EXPIRED: OperationFailure = Object.freeze({
  code: 'IN_DOUBT',
  reason:
    'its transaction may or may not be written, and DynamoDB no longer knows its token: read the items, then discard ' +
    'it, or flush with `resend: true`, which may apply it twice',
})

/** The state of a transaction of these operations that is applied. */
export function writtenState(operations: readonly SealedOperation[]): KeptState {
  return { works: operations.map((operation) => startWork(operation)), state: 'written' }
}

/** The state of a kept transaction that was sent again. */
export function stateAfter(works: readonly Work[]): KeptState {
  const outcome = works[0]?.outcome
  const state = outcome === 'written' ? 'written' : outcome === 'unknown' ? 'doubtful' : 'ended'
  return { works, state }
}

/** The state of a kept transaction that is too old to be sent again, without what newer operations took the place of. */
export function expiredState({ request }: SealedTransaction, sealed: readonly SealedOperation[]): KeptState {
  const pending = new Map(sealed.map(({ operation }) => [operation.identity.id, operation]))
  const own = request.operations.filter(({ operation }) => {
    const now = pending.get(operation.identity.id)
    return now !== undefined && sameIntent(operation, now)
  })
  const works = own.map((operation): Work => ({ ...startWork(operation), outcome: 'unknown', failure: EXPIRED }))
  return { works, state: 'expired' }
}
