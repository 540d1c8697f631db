import type { ReadStop } from '../../errors/read-budget-error.js'
import type { ReadFigures } from './read-figures.js'
import type { ReadBudget } from './read-request.js'

/** What a reading has used of its budget. Listens to the budget's signal until it is released. */
export class ReadBudgetGauge {
  readonly #budget: ReadBudget
  readonly #onAbort: () => void
  #calls = 0
  #readUnits = 0
  #stoppedBy: ReadStop | undefined

  constructor(budget: ReadBudget, onAbort: (reason: unknown) => void) {
    this.#budget = budget
    this.#onAbort = () => onAbort(budget.signal?.reason)
    budget.signal?.addEventListener('abort', this.#onAbort, { once: true })
  }

  /** What ended the reading, if the budget did. */
  get stoppedBy(): ReadStop | undefined {
    return this.isAborted ? 'signal' : this.#stoppedBy
  }

  get isAborted(): boolean {
    return this.#budget.signal?.aborted === true
  }

  /** Whether one more call may be begun; if not, that is what stops the reading. */
  allowsCall(): boolean {
    const { maxPages, maxReadUnits } = this.#budget
    if (this.isAborted) return false
    if (maxPages !== undefined && this.#calls >= maxPages) this.#stoppedBy = 'maxPages'
    else if (maxReadUnits !== undefined && this.#readUnits >= maxReadUnits) this.#stoppedBy = 'maxReadUnits'
    else return true
    return false
  }

  noteCall(): void {
    this.#calls++
  }

  noteConsumed({ readUnits }: ReadFigures): void {
    this.#readUnits += readUnits
  }

  release(): void {
    this.#budget.signal?.removeEventListener('abort', this.#onAbort)
  }
}
