import type { SealedTransaction } from './sealed-transaction.js'

/**
 * The transactions of a session that ended without knowing whether they were applied, oldest first. Each is sent again as
 * it is, until it is known what became of it or one of its operations is discarded.
 */
export class KeptTransactions {
  readonly #kept = new Set<SealedTransaction>()

  get size(): number {
    return this.#kept.size
  }

  list(): readonly SealedTransaction[] {
    return [...this.#kept]
  }

  has(transaction: SealedTransaction): boolean {
    return this.#kept.has(transaction)
  }

  keep(transaction: SealedTransaction): void {
    this.#kept.add(transaction)
  }

  /** Lets go of a transaction that is known to be applied or not. */
  drop(transaction: SealedTransaction): void {
    this.#kept.delete(transaction)
  }

  /** Gives up the transaction that holds this identity: what else it holds is pending like anything else. */
  giveUp(id: string): void {
    for (const transaction of this.#kept) {
      if (transaction.request.operations.some(({ operation }) => operation.identity.id === id)) this.drop(transaction)
    }
  }

  /** Gives up all of them. */
  clear(): void {
    this.#kept.clear()
  }
}
