import type { TransactionRequest } from '../../client/transaction-request.js'
import type { WriteMetricsOptions } from '../../client/write-metrics-options.js'
import { TransactionError } from '../../errors/transaction-error.js'
import { MAX_TRANSACTION_BYTES, MAX_TRANSACTION_OPERATIONS, TOKEN_LIFETIME_MS } from '../../limits.js'
import type { SealedOperation } from '../../seal/sealed-operation.js'
import type { Moment } from './moment.js'

/** How long before DynamoDB forgets a token nothing is sent with it any more: calls take time, and clocks differ. */
const RESEND_MARGIN_MS = 30_000

/** Operations that are applied together or not at all. Request and token are the same each time it is sent. */
export interface SealedTransaction {
  readonly request: TransactionRequest
  /** When it was first sent. */
  firstSentAt: Moment | undefined
  /** Whether DynamoDB has cancelled it for good: with this token nothing will be applied any more. */
  isCancelled: boolean
  /** Whether it was sent before under another token, so that a refusal says nothing of what that did. */
  readonly isRenewed: boolean
}

/**
 * Makes one transaction of sealed operations, with a token of its own.
 *
 * @throws {TransactionError} if they are more than one transaction takes.
 */
export function sealTransaction(
  operations: readonly SealedOperation[],
  { returnConsumedCapacity, returnItemCollectionMetrics }: WriteMetricsOptions,
): SealedTransaction {
  checkTransaction(operations)
  const metrics = Object.freeze({ returnConsumedCapacity, returnItemCollectionMetrics })
  const request = Object.freeze({ operations: Object.freeze([...operations]), token: crypto.randomUUID(), metrics })
  return { request, firstSentAt: undefined, isCancelled: false, isRenewed: false }
}

/** @throws {TransactionError} if the operations are more than one transaction takes. */
export function checkTransaction(operations: readonly SealedOperation[]): void {
  const bytes = operations.reduce((sum, { image }) => sum + image.bytes, 0)
  const size = { operations: operations.length, bytes }
  if (size.operations > MAX_TRANSACTION_OPERATIONS) {
    throw new TransactionError(
      `A transaction takes ${MAX_TRANSACTION_OPERATIONS} operations, ${size.operations} are pending`,
      size,
    )
  }
  if (bytes > MAX_TRANSACTION_BYTES) {
    throw new TransactionError(`A transaction takes ${MAX_TRANSACTION_BYTES} bytes, ${bytes} are pending`, size)
  }
}

/** Milliseconds for which the transaction can be sent without a risk that it is applied twice. */
export function resendTimeLeft({ firstSentAt }: SealedTransaction, { time, wallTime }: Moment): number {
  if (firstSentAt === undefined) return Number.POSITIVE_INFINITY
  const age = Math.max(time - firstSentAt.time, wallTime - firstSentAt.wallTime)
  return TOKEN_LIFETIME_MS - RESEND_MARGIN_MS - age
}

/** The same operations as another transaction: DynamoDB applies it even if it has applied the first. */
export function renewTransaction({ request }: SealedTransaction): SealedTransaction {
  const renewed = Object.freeze({ ...request, token: crypto.randomUUID() })
  return { request: renewed, firstSentAt: undefined, isCancelled: false, isRenewed: true }
}

/** The same without what newer operations took the place of: to be renewed, as DynamoDB knows its token by another request. */
export function narrowTransaction(
  transaction: SealedTransaction,
  operations: readonly SealedOperation[],
): SealedTransaction {
  const request = Object.freeze({ ...transaction.request, operations: Object.freeze([...operations]) })
  return { ...transaction, request }
}
