import assert from 'node:assert/strict'
import type { OperationResult, Outcome } from '@sluice/core'
import type { ProbedCall } from './probe.js'
import type { Sealed } from './sealed.js'

/** What a flush was given that may end it early. */
export interface Limits {
  readonly maxAttempts: number
  readonly hasTimeBudget: boolean
  readonly hasDeadline: boolean
  readonly isAborted: boolean
  readonly isParallel: boolean
  /** Whether what isn't safe to repeat is sent again all the same. */
  readonly resends: boolean
}

/** Holds one result against what the calls that carried its operation really did: design §4.4, row by row. */
export function checkOutcome(
  result: OperationResult,
  sealed: Sealed,
  calls: readonly ProbedCall[],
  limits: Limits,
): void {
  const own = calls.filter(({ requests }) => requests.some(({ id }) => id === sealed.intent.id))
  const said = `${sealed.intent.what} of ${sealed.intent.id}: said ${result.outcome} (${result.code})`
  assert.equal(result.attempts, own.length, `${said}: attempts`)
  assert.ok(countAttempts(own) <= limits.maxAttempts, `${said}: beyond maxAttempts, which is ${limits.maxAttempts}`)
  if (!sealed.isRepeatable) checkOnce(own, said)
  const outcome = isLeftAlone(sealed, limits) ? 'unknown' : expectOutcome(result.outcome, sealed, own, calls)
  assert.equal(result.outcome, outcome, said)
  if (outcome === 'written') assert.ok(isAcknowledged(own.at(-1), sealed), `${said}: sent again after it was written`)
  else if (outcome === 'unknown' || outcome === 'unprocessed' || outcome === 'not-sent')
    checkReason(result, said, { sealed, own, calls, limits })
}

function expectOutcome(
  said: Outcome,
  sealed: Sealed,
  own: readonly ProbedCall[],
  calls: readonly ProbedCall[],
): Outcome {
  if (sealed.isIdle) return 'unchanged'
  if (own.some((call) => isAcknowledged(call, sealed))) return 'written'
  if (own.some(({ end }) => end.how === 'in-doubt')) return 'unknown'
  // a patch can fail on what an earlier flush has done
  if (own.at(-1)?.end.how === 'condition-false') return sealed.wasInDoubt ? 'unknown' : 'condition-failed'
  if (isRefused(own.at(-1)) || (said === 'rejected' && sharesReason(sealed, calls))) return 'rejected'
  return own.length === 0 ? 'not-sent' : 'unprocessed'
}

/** What isn't safe to repeat is never sent again after a doubt. */
function checkOnce(own: readonly ProbedCall[], said: string): void {
  const doubtful = own.findIndex(({ end }) => end.how === 'in-doubt')
  assert.ok(doubtful === -1 || doubtful === own.length - 1, `${said}: sent again in doubt`)
}

/** Nor by a later flush that isn't told to. */
function isLeftAlone({ wasInDoubt, isRepeatable }: Sealed, { resends }: Limits): boolean {
  return wasInDoubt && !isRepeatable && !resends
}

function isAcknowledged(call: ProbedCall | undefined, { intent }: Sealed): boolean {
  return call?.end.how === 'answered' && !call.end.leftovers.has(intent.id)
}

/** Refused, and not because of a neighbour. */
function isRefused(call: ProbedCall | undefined): boolean {
  if (call?.end.how !== 'refused') return false
  const isOneTable = new Set(call.requests.map(({ table }) => table)).size === 1
  return (
    call.requests.length === 1 ||
    (call.end.name === 'ResourceNotFoundException' && isOneTable) ||
    call.end.name === 'ExpiredTokenException'
  )
}

/** Whether what was refused also tells why this one would be: its table, three of its class, its item collection. */
function sharesReason({ intent }: Sealed, calls: readonly ProbedCall[]): boolean {
  const refused = calls.filter(isRefused)
  const ofTable = refused.filter(({ requests }) => requests.every(({ table }) => table === intent.kind.table))
  const isLike = ({ requests: [first], end }: ProbedCall): boolean =>
    end.how === 'refused' &&
    end.name === 'ItemCollectionSizeLimitExceededException' &&
    first?.id.split(' / ')[0] === intent.id.split(' / ')[0]
  return (
    ofTable.some(({ end }) => end.how === 'refused' && end.name === 'ResourceNotFoundException') ||
    (intent.kind.name === 'stray' && ofTable.length >= 3) ||
    refused.some(isLike)
  )
}

interface Circumstances {
  readonly sealed: Sealed
  readonly own: readonly ProbedCall[]
  readonly calls: readonly ProbedCall[]
  readonly limits: Limits
}

/** Nothing is given up before its budget is used up or the flush is ended. */
function checkReason({ outcome, code }: OperationResult, said: string, circumstances: Circumstances): void {
  const { sealed, own, calls, limits } = circumstances
  const reasons: Readonly<Record<string, boolean>> = {
    ATTEMPTS_EXHAUSTED: countAttempts(own) === limits.maxAttempts,
    TIME_EXHAUSTED: limits.hasTimeBudget,
    ABORTED: limits.isAborted,
    DEADLINE_EXCEEDED: limits.hasDeadline,
    CREDENTIALS: calls.some(({ end }) => end.how === 'refused' && end.name === 'ExpiredTokenException'),
  }
  const isJustified =
    outcome === 'unknown'
      ? Object.values(reasons).includes(true) ||
        isRefused(own.at(-1)) ||
        sharesReason(sealed, calls) ||
        !sealed.isRepeatable ||
        own.at(-1)?.end.how === 'condition-false'
      : reasons[code ?? '']
  assert.ok(isJustified, `${said}: given up without reason`)
}

/** Calls that count against the budget: being refused beside a bad neighbour doesn't. */
function countAttempts(own: readonly ProbedCall[]): number {
  return own.filter(({ end }) => end.how !== 'refused').length
}
