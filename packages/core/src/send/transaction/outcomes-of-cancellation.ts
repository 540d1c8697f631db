import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import type { Item } from '../../codec/item.js'
import { renderKey } from '../../schema/render-key.js'
import type { SealedOperation } from '../../seal/sealed-operation.js'
import type { OperationFailure } from '../work.js'

/** What a cancelled transaction's operation ends with. */
export interface CancelledOperation {
  readonly outcome: 'condition-failed' | 'rejected'
  readonly failure: OperationFailure
  /** The stored item, where it was asked for and there is one. */
  readonly stored: Item | undefined
}

/** What a cancellation means: the same transaction may be sent again, or its operations have ended, in order. */
export type Cancellation =
  | { readonly kind: 'retry'; readonly failure: OperationFailure }
  | { readonly kind: 'ended'; readonly operations: readonly CancelledOperation[] }

/** Codes that pass. Source: "Cancellation reason codes", API reference of TransactWriteItems. */
const PASSING: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'InternalServerError',
])

/**
 * Sorts the reasons of a TransactionCanceledException, which are in the order of the operations. One that won't pass ends
 * the transaction, whatever the others are: sent again it would be cancelled again.
 */
export function outcomesOfCancellation(
  operations: readonly SealedOperation[],
  reasons: readonly CancellationReason[],
  cause: unknown,
): Cancellation {
  const culprit = reasons.findIndex(isDefinitive)
  if (culprit < 0) return { kind: 'retry', failure: { code: 'SERVICE_REFUSED', reason: passingReason(reasons), cause } }
  const operation = operations[culprit]
  const because = `${operation === undefined ? 'another operation' : render(operation)} (${reasons[culprit]?.Code})`
  return { kind: 'ended', operations: reasons.map((reason) => endOf(reason, because, cause)) }
}

function endOf(reason: CancellationReason, because: string, cause: unknown): CancelledOperation {
  const stored = reason.Item
  if (reason.Code === 'ConditionalCheckFailed') {
    const text = 'nothing of its transaction was written'
    return { outcome: 'condition-failed', failure: { code: 'CONDITION_FAILED', reason: text, cause }, stored }
  }
  if (isDefinitive(reason)) {
    return { outcome: 'rejected', failure: { code: 'SERVICE_REFUSED', reason: describe(reason), cause }, stored }
  }
  const text = `cancelled with others: nothing of its transaction was written because of ${because}`
  return { outcome: 'rejected', failure: { code: 'TRANSACTION_CANCELLED', reason: text, cause }, stored }
}

function isDefinitive({ Code = 'None' }: CancellationReason): boolean {
  return Code !== 'None' && !PASSING.has(Code)
}

function passingReason(reasons: readonly CancellationReason[]): string {
  const own = reasons.find(({ Code = 'None' }) => Code !== 'None')
  return `the transaction was cancelled, ${own === undefined ? 'without a reason' : describe(own)}`
}

function describe({ Code, Message }: CancellationReason): string {
  return Message === undefined ? `${Code}` : `${Code}: ${Message}`
}

function render({ kind, operation: { schema, identity } }: SealedOperation): string {
  return `${kind} ${schema.className} ${renderKey(schema, identity.key)}`
}
