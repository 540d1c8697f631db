import { SluiceError } from './sluice-error.js'

/** What is pending is more than one transaction takes. Nothing was sent; everything is pending again. */
export class TransactionError extends SluiceError {
  readonly code = 'TRANSACTION_TOO_LARGE'
  /** Operations that were to be one transaction. */
  readonly operations: number
  /** The size of their items and keys, by DynamoDB's item size rule. */
  readonly bytes: number

  constructor(what: string, { operations, bytes }: { readonly operations: number; readonly bytes: number }) {
    super(
      `${what}. Nothing was sent, everything is pending again: save less before you flush, or flush in the mode 'auto' ` +
        'what need not be all or nothing. A transaction is never split.',
    )
    this.operations = operations
    this.bytes = bytes
  }
}
