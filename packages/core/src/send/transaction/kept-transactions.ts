import type { SealedTransaction } from './sealed-transaction.js'

/**
 * Where a session keeps the transactions that ended without knowing whether they were applied: one of a whole flush, or
 * several of one operation each. Each is sent again as it is, until that is known or one of its operations is discarded.
 * No other transaction of a whole flush is sent before that.
 */
export class KeptTransactions {
  #all: readonly SealedTransaction[] = []

  /** In the order kept. */
  get all(): readonly SealedTransaction[] {
    return this.#all
  }

  has(transaction: SealedTransaction): boolean {
    return this.#all.includes(transaction)
  }

  keep(transaction: SealedTransaction): void {
    this.#all = [...this.#all, transaction]
  }

  /** Keeps another in its place, unless it has been given up meanwhile. */
  replace(transaction: SealedTransaction, other: SealedTransaction): void {
    this.#all = this.#all.map((one) => (one === transaction ? other : one))
  }

  /** Lets go of one. */
  drop(transaction: SealedTransaction): void {
    this.#all = this.#all.filter((one) => one !== transaction)
  }

  /** Lets go of all. */
  clear(): void {
    this.#all = []
  }

  /** Gives up the one that holds this identity: what else it holds is pending like anything else. */
  giveUp(id: string): void {
    this.#all = this.#all.filter(({ request }) =>
      request.operations.every(({ operation }) => operation.identity.id !== id),
    )
  }
}
