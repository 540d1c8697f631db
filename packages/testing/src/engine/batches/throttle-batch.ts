import type { Table } from '../../storage/table.js'
import type { ServiceError } from '../../wire/service-error.js'
import type { EngineContext } from '../engine-context.js'
import { charge, refusalOf } from '../throughput/admit.js'
import type { Demand } from '../throughput/charge.js'

/**
 * Admits the items of a batch one by one. A batch of which nothing is done throws the first refusal: API references of
 * BatchWriteItem and BatchGetItem.
 */
export class BatchThrottle {
  readonly #context: EngineContext
  #refusal: ServiceError | undefined
  #isAnythingDone = false

  constructor(context: EngineContext) {
    this.#context = context
  }

  /** Whether an item finds capacity, which it then takes. `demand` is asked only where throughput is limited. */
  admits(table: Table, demand: () => Demand): boolean {
    if (this.#context.throughput === undefined) return true
    const asked = demand()
    const refusal = refusalOf(this.#context, table, asked)
    if (refusal === undefined) {
      charge(this.#context, table, asked)
      this.#isAnythingDone = true
    }
    this.#refusal ??= refusal
    return refusal === undefined
  }

  /** To be called when all items were asked about. */
  checkAnythingDone(): void {
    if (this.#refusal !== undefined && !this.#isAnythingDone) throw this.#refusal
  }
}
