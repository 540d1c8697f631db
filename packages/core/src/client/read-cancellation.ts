import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import { takeStoredItem } from './take-stored-item.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/**
 * Why DynamoDB cancelled a transaction, operation by operation; `undefined` for every other error.
 *
 * @throws {UnreadableAnswer} if it cancelled it without saying so for each of `count` operations.
 */
export function readCancellation(error: unknown, count: number): readonly CancellationReason[] | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if (Reflect.get(error, 'name') !== 'TransactionCanceledException') return undefined
  const reasons: unknown = Reflect.get(error, 'CancellationReasons')
  // still there for who asks for it, but not printed with the error
  if (Array.isArray(reasons)) for (const reason of reasons) takeStoredItem(reason)
  if (Array.isArray(reasons) && reasons.length === count && reasons.every(isReason) && reasons.some(isOwn))
    return reasons
  throw new UnreadableAnswer('The transaction was cancelled without a reason for each of its operations.')
}

function isReason(reason: unknown): reason is CancellationReason {
  return typeof reason === 'object' && reason !== null
}

function isOwn({ Code = 'None' }: CancellationReason): boolean {
  return Code !== 'None'
}
