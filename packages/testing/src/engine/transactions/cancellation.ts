import { ServiceError } from '../../wire/service-error.js'

/** Why one action cancels its transaction, as `CancellationReasons` tells it. */
export interface CancellationReason {
  readonly Code: string
  readonly Message?: string
  readonly [member: string]: unknown
}

const NONE: CancellationReason = Object.freeze({ Code: 'None' })

/** The codes of actions that found no capacity: API reference of TransactionCanceledException. */
const THROTTLING: Readonly<Record<string, string>> = {
  ProvisionedThroughputExceededException: 'ProvisionedThroughputExceeded',
  ThrottlingException: 'ThrottlingError',
  RequestLimitExceeded: 'ThrottlingError',
}

/**
 * Judges all actions: their results, or a TransactionCanceledException with one reason for each, in order. After an action
 * that is invalid in itself DynamoDB tells of no other.
 */
export function judgeAll<R>(judges: readonly (() => R)[]): readonly R[] {
  const results: R[] = []
  const reasons: CancellationReason[] = []
  for (const judge of judges) {
    try {
      results.push(judge())
      reasons.push(NONE)
    } catch (error) {
      const reason = reasonOf(error)
      if (reason.Code === 'ValidationError') throw cancelled(judges.map((one) => (one === judge ? reason : NONE)))
      reasons.push(reason)
    }
  }
  if (results.length < judges.length) throw cancelled(reasons)
  return results
}

function reasonOf(error: unknown): CancellationReason {
  if (!(error instanceof ServiceError)) throw error
  const { name, message, members } = error
  if (name === 'ConditionalCheckFailedException')
    return { Code: 'ConditionalCheckFailed', Message: message, ...members }
  const throttling = THROTTLING[name]
  if (throttling !== undefined) return { Code: throttling, Message: message }
  if (name === 'ValidationException') return { Code: 'ValidationError', Message: message }
  throw error
}

/** The cancellation of a transaction of so many actions, those at some positions being the reason. */
export function cancelledAt(count: number, positions: ReadonlySet<number>, reason: CancellationReason): ServiceError {
  return cancelled(Array.from({ length: count }, (_, at) => (positions.has(at) ? reason : NONE)))
}

function cancelled(reasons: readonly CancellationReason[]): ServiceError {
  const codes = reasons.map(({ Code }) => Code).join(', ')
  return new ServiceError(
    'TransactionCanceledException',
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    400,
    { CancellationReasons: reasons },
  )
}
