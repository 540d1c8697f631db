import type { Item } from '../codec/item.js'
import type { ErrorCode } from '../errors/error-code.js'
import type { Doubt } from '../pending/operation.js'
import { isIdle } from '../seal/left-by.js'
import type { SealedOperation } from '../seal/sealed-operation.js'

/**
 * What became of one operation in a flush:
 * - `written`: acknowledged
 * - `unchanged`: nothing to send (updates)
 * - `condition-failed`: its condition was false
 * - `rejected`: the service refused it, or it shares the reason of those it refused
 * - `unprocessed`: carried, every carrying call answered "not applied", budget used up
 * - `not-sent`: no call ever carried it
 * - `unknown`: in doubt; a carrying call ended without a readable answer, and no later one acknowledged it
 */
export type Outcome = 'written' | 'unchanged' | 'condition-failed' | 'rejected' | 'unprocessed' | 'not-sent' | 'unknown'

/** Why an operation wasn't written. */
export interface OperationFailure {
  readonly code: ErrorCode
  /** What happened and what to do; DynamoDB's own text where it gave one. */
  readonly reason: string
  /** What the client threw, where it did. */
  readonly cause?: unknown
}

/** One sealed operation on its way through the send stage. */
export interface Work {
  readonly sealed: SealedOperation
  /** Calls that carried it. */
  attempts: number
  /** Of those, calls that were refused as a whole: isolating a bad operation doesn't use up its neighbours' budget. */
  refusals: number
  /** Whether a carrying call may have applied it without saying so. */
  inDoubt: boolean
  /** What DynamoDB gave as stored where the condition was false. */
  stored: Item | undefined
  /** The item that a patch was to bring back, or a part of it. */
  returned: Item | undefined
  /** Whether what an earlier flush left in doubt is known not to be applied. */
  liftsDoubt: boolean
  /** What an earlier flush sent, did not know the fate of, and is known to be stored now. */
  confirmed: Doubt | undefined
  /** The last thing that went wrong. */
  failure: OperationFailure | undefined
  /** What the service refused it for, for good, whatever an earlier attempt that is in doubt may have done. */
  refusal: OperationFailure | undefined
  /** Set once, at its end. */
  outcome: Outcome | undefined
  /** Told of its end, once. */
  readonly onEnd: ((work: Work) => void) | undefined
}

/** Starts an operation on its way. */
export function startWork(sealed: SealedOperation, onEnd?: (work: Work) => void): Work {
  return {
    sealed,
    attempts: 0,
    refusals: 0,
    inDoubt: false,
    stored: undefined,
    returned: undefined,
    liftsDoubt: false,
    confirmed: undefined,
    failure: undefined,
    refusal: undefined,
    outcome: undefined,
    onEnd,
  }
}

/** The name of the table that an operation goes to. */
export function tableOf({ sealed }: Work): string {
  return sealed.operation.identity.table.name
}

/** Ends an operation that is acknowledged. */
export function succeed(work: Work): void {
  work.outcome = isIdle(work.sealed) ? 'unchanged' : 'written'
  work.failure = undefined
  work.onEnd?.(work)
}

/** Ends an operation that isn't acknowledged. A doubt is never lifted by anything but an acknowledgement. */
export function fail(
  work: Work,
  outcome: 'rejected' | 'unprocessed' | 'condition-failed',
  failure: OperationFailure,
): void {
  const carried = work.attempts > 0
  if (outcome !== 'unprocessed') work.refusal = failure
  if (work.inDoubt) {
    work.outcome = 'unknown'
    work.failure = { code: 'IN_DOUBT', reason: inDoubtReason(failure), cause: work.failure?.cause ?? failure.cause }
  } else {
    work.outcome = outcome === 'unprocessed' && !carried ? 'not-sent' : outcome
    work.failure = failure
  }
  work.onEnd?.(work)
}

function inDoubtReason({ reason }: OperationFailure): string {
  return `it may or may not be written, as a call that carried it ended without an answer; last: ${reason}`
}
