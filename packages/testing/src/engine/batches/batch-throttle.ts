import type { Table } from '../../storage/table.js'
import type { EngineContext } from '../engine-context.js'
import type { Demand } from '../throughput/charge.js'
import { Claim } from '../throughput/claim.js'

/**
 * Admits the items of a batch one by one. A batch of which nothing is done throws the first refusal: API references of
 * BatchWriteItem and BatchGetItem.
 */
export class BatchThrottle {
  readonly #context: EngineContext
  #refused: Claim | undefined
  #isAnythingDone = false
  readonly #exhausted = new Set<Table>()

  constructor(context: EngineContext) {
    this.#context = context
  }

  /** Whether an item finds capacity, which it then takes. `demand` is asked only where throughput is limited. */
  admits(table: Table, demand: () => Demand): boolean {
    if (this.#context.throughput === undefined) return true
    // time stands still during a batch: what a table doesn't have now, it won't have for a later item
    if (this.#exhausted.has(table)) return false
    const claim = new Claim(this.#context, table, demand())
    const { isGranted } = claim
    if (isGranted) {
      claim.take()
      this.#isAnythingDone = true
    } else this.#refuse(table, claim)
    return isGranted
  }

  #refuse(table: Table, claim: Claim): void {
    this.#refused ??= claim
    if (claim.isTableExhausted) this.#exhausted.add(table)
  }

  /** To be called when all items were asked about. */
  checkAnythingDone(): void {
    if (this.#refused !== undefined && !this.#isAnythingDone) throw this.#refused.refusal()
  }
}
