import { classifyError, type Failure } from '../../client/classify-error.js'
import { readCancellation } from '../../client/read-cancellation.js'
import { UnreadableAnswer } from '../../client/unreadable-answer.js'
import { leftBy } from '../../seal/left-by.js'
import { countHiddenAttempts } from '../count-hidden-attempts.js'
import { confirmedReason, falseConditionReason } from '../handle-condition-failure.js'
import { isStored } from '../is-stored.js'
import { fail, type OperationFailure, succeed, type Work } from '../work.js'
import { type CancelledOperation, outcomesOfCancellation } from './outcomes-of-cancellation.js'
import type { TransactionRun } from './transaction-run.js'

/**
 * Takes in a call that failed. Returns what went wrong if the transaction may be sent again; `undefined` if its operations
 * have ended.
 */
export function handleTransactionFailure(run: TransactionRun, error: unknown): OperationFailure | undefined {
  const { works, transaction } = run
  const { operations } = transaction.request
  const failure = classifyError(error)
  countHiddenAttempts(run.tally, works, failure.attempts)
  try {
    const reasons = readCancellation(error, operations.length)
    if (reasons === undefined) return handleError(run, error, failure)
    const cancellation = outcomesOfCancellation(operations, reasons, error)
    if (cancellation.kind === 'retry') return cancellation.failure
    transaction.isCancelled = true
    endCancelled(run, cancellation.operations)
    return undefined
  } catch (unreadable) {
    return doubt(works, { code: 'PROTOCOL', reason: (unreadable as Error).message, cause: error })
  }
}

function endCancelled(run: TransactionRun, ended: readonly CancelledOperation[]): void {
  const { works, transaction, tally } = run
  works.forEach((work, index) => {
    work.stored = ended[index]?.stored
  })
  if (transaction.isRenewed && isAppliedBefore(works, ended)) {
    for (const work of works) succeed(work)
    tally.written += works.length
    return
  }
  works.forEach((work, index) => {
    const end = ended[index]
    if (end !== undefined) endOne(work, end, run)
  })
}

/**
 * Whether the first send was applied: every single operation fails on what it would leave itself. What fails for some of
 * them only may come from another writer, or from an earlier flush, and proves nothing for the rest.
 */
function isAppliedBefore(works: readonly Work[], ended: readonly CancelledOperation[]): boolean {
  return works.every((work, index) => failsOnItself(work, ended[index]))
}

function failsOnItself({ sealed, stored }: Work, end: CancelledOperation | undefined): boolean {
  const left = sealed.kind === 'check' ? undefined : leftBy(sealed)
  return end?.outcome === 'condition-failed' && left !== undefined && isStored(left, stored)
}

function endOne(work: Work, end: CancelledOperation, { transaction, wasKept }: TransactionRun): void {
  const { outcome } = end
  // DynamoDB knows the token: had an earlier call with it been applied, this one would have been acknowledged
  if (!transaction.isRenewed) {
    work.inDoubt = false
    work.liftsDoubt = wasKept
  }
  const { sealed, stored } = work
  // sent alone or in another transaction before, it may fail on that
  const isFalse = outcome === 'condition-failed'
  const failure = isFalse
    ? { ...end.failure, reason: `${falseConditionReason(work)}; ${end.failure.reason}` }
    : end.failure
  if (isFalse && sealed.kind === 'patch' && sealed.operation.inDoubt && !work.liftsDoubt) work.inDoubt = true
  const isDefinite = isFalse && !work.inDoubt
  if (sealed.kind === 'check' || !isDefinite) {
    fail(work, outcome, failure)
    return
  }
  // what an earlier flush did is known now
  work.confirmed = sealed.operation.doubts?.find((doubt) => isStored(doubt, stored))
  const reason = work.confirmed === undefined ? failure.reason : confirmedReason(sealed, work.confirmed)
  fail(work, outcome, { ...failure, reason })
}

function handleError({ works, tally }: TransactionRun, error: unknown, failure: Failure): OperationFailure | undefined {
  if (error instanceof UnreadableAnswer) {
    return doubt(works, { code: 'PROTOCOL', reason: error.message, cause: error })
  }
  const reason = reasonOf(failure, works.length)
  switch (failure.kind) {
    case 'throttled':
      return reason
    case 'in-doubt':
      return doubt(works, reason)
    case 'no-credentials':
      tally.calls--
      for (const work of works) work.attempts--
      endAll(works, 'unprocessed', { ...reason, code: 'CREDENTIALS' })
      return undefined
    case 'credentials':
      endAll(works, 'rejected', { ...reason, code: 'CREDENTIALS' })
      return undefined
    case 'validation':
      return handleRefusal(works, failure, reason)
    case 'collection-full':
    case 'access-denied':
    case 'table-missing':
    case 'condition-failed':
      endAll(works, 'rejected', reason)
      return undefined
    case 'local':
      doubt(works, reason)
      endAll(works, 'rejected', reason)
      return undefined
    default:
      return failure.kind satisfies never
  }
}

function handleRefusal(
  works: readonly Work[],
  { name }: Failure,
  reason: OperationFailure,
): OperationFailure | undefined {
  // an earlier call with this token is still at work
  if (name === 'TransactionInProgressException') return doubt(works, reason)
  if (name === 'IdempotentParameterMismatchException') {
    // no two requests of ours have one token: something on the way changed the request, or an answer is another's
    doubt(works, { ...reason, code: 'PROTOCOL' })
  }
  endAll(works, 'rejected', reason)
  return undefined
}

function reasonOf({ name, message, error }: Failure, count: number): OperationFailure {
  const what = count === 1 ? '' : `, for a transaction of ${count} operations`
  return { code: 'SERVICE_REFUSED', reason: `${name}${message === '' ? '' : `: ${message}`}${what}`, cause: error }
}

function doubt(works: readonly Work[], failure: OperationFailure): OperationFailure {
  for (const work of works) {
    work.inDoubt = true
    work.failure = failure
  }
  return failure
}

function endAll(works: readonly Work[], outcome: 'rejected' | 'unprocessed', failure: OperationFailure): void {
  for (const work of works) fail(work, outcome, failure)
}
