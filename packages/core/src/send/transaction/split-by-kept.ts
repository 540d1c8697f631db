import type { SealedOperation } from '../../seal/sealed-operation.js'
import type { OperationFailure, Work } from '../work.js'
import { startWork } from '../work.js'
import type { KeptState } from './kept-state.js'
import { sameIntent, sameResult } from './same-write.js'

/** What is left of a flush's operations once the kept transaction was sent. */
interface KeptSplit {
  /** Still to be sent. */
  readonly rest: readonly SealedOperation[]
  /** Not sent: the kept transaction may still be applied, and would overwrite them. */
  readonly held: readonly Work[]
}

const HELD: OperationFailure = Object.freeze({
  code: 'IN_DOUBT',
  reason:
    'an earlier transaction or patch may or may not be written and goes first; it is pending again: flush later, discard what ' +
    'it holds, or, when its time is over, flush with `resend: true`',
})

const ENDED: OperationFailure = Object.freeze({
  code: 'TRANSACTION_CANCELLED',
  reason: 'the earlier transaction that went first was not written, so this one was not sent; it is pending again',
})

/**
 * Splits a flush's operations by what became of the kept transaction. An operation that went with it is not sent once
 * more, unless its entity has changed since and the transaction is applied; a newer one of the same item goes after it.
 */
export function splitByKept(sealed: readonly SealedOperation[], kept: KeptState): KeptSplit {
  const rest: SealedOperation[] = []
  const held: Work[] = []
  for (const one of sealed) {
    const placement = placeOf(one, kept)
    if (placement === 'rest') rest.push(one)
    if (placement === 'held') held.push(hold(one))
  }
  return { rest, held }
}

/** An operation that a flush can't send yet; `hasEnded` if the transaction before it is known not to be written. */
export function hold(sealed: SealedOperation, hasEnded = false): Work {
  return { ...startWork(sealed), outcome: 'not-sent', failure: hasEnded ? ENDED : HELD }
}

function placeOf(sealed: SealedOperation, kept: KeptState): 'rest' | 'held' | 'covered' {
  const { id } = sealed.operation.identity
  const older = kept.works.find((work) => work.sealed.operation.identity.id === id)?.sealed
  if (older === undefined) return 'rest'
  if (!sameIntent(older.operation, sealed.operation)) return kept.state === 'doubtful' ? 'held' : 'rest'
  return kept.state === 'written' && !sameResult(older, sealed) ? 'rest' : 'covered'
}
