import type { SealedTransaction } from './sealed-transaction.js'

/**
 * Where a session keeps the transaction that ended without knowing whether it was applied. It is sent again as it is, until
 * that is known or one of its operations is discarded. There is never a second one: no other is sent before that.
 */
export class KeptTransaction {
  #current: SealedTransaction | undefined

  get current(): SealedTransaction | undefined {
    return this.#current
  }

  keep(transaction: SealedTransaction): void {
    this.#current = transaction
  }

  /** Lets go of it. */
  drop(): void {
    this.#current = undefined
  }

  /** Gives it up if it holds this identity: what else it holds is pending like anything else. */
  giveUp(id: string): void {
    if (this.#current?.request.operations.some(({ operation }) => operation.identity.id === id)) this.drop()
  }
}
