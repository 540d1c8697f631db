import { sameImage } from '../../codec/same-image.js'
import type { SealedOperation } from '../../seal/sealed-operation.js'
import type { OperationFailure, Work } from '../work.js'
import { startWork } from '../work.js'
import type { KeptState } from './kept-state.js'

/** What is left of a flush's operations once its kept transactions were sent. */
export interface KeptSplit {
  /** Still to be sent. */
  readonly rest: readonly SealedOperation[]
  /** Not sent: an older transaction with the same item may still be applied, and would overwrite them. */
  readonly held: readonly Work[]
}

const HELD: OperationFailure = Object.freeze({
  code: 'IN_DOUBT',
  reason:
    'a transaction that ended without an answer holds its item and goes first; it is pending again: flush later, or ' +
    'discard what that transaction holds',
})

/**
 * Splits a flush's operations by what became of its kept transactions. An operation that went with one is not sent once
 * more, unless its entity has changed since and the transaction is applied; a newer one of the same item goes after it.
 */
export function splitByKept(sealed: readonly SealedOperation[], kept: readonly KeptState[]): KeptSplit {
  const rest: SealedOperation[] = []
  const held: Work[] = []
  for (const one of sealed) {
    const placement = placeOf(one, kept)
    if (placement === 'rest') rest.push(one)
    if (placement === 'held') held.push(hold(one))
  }
  return { rest, held }
}

/** An operation that a flush can't send yet. */
export function hold(sealed: SealedOperation): Work {
  return { ...startWork(sealed), outcome: 'not-sent', failure: HELD }
}

function placeOf(sealed: SealedOperation, kept: readonly KeptState[]): 'rest' | 'held' | 'covered' {
  const { id } = sealed.operation.identity
  for (const { works, state } of kept) {
    const older = works.find((work) => work.sealed.operation.identity.id === id)?.sealed
    if (older === undefined) continue
    if (older.operation !== sealed.operation) return state === 'doubtful' ? 'held' : 'rest'
    return state === 'written' && !sameImage(older.image, sealed.image) ? 'rest' : 'covered'
  }
  return 'rest'
}
