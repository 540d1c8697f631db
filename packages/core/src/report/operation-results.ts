import type { EntityCodec } from '../codec/entity-codec.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { Work } from '../send/work.js'
import { countOutcomes, type OutcomeCounts } from './count-outcomes.js'
import { OperationResult } from './operation-result.js'

/** The results of a flush's operations: made when somebody looks, since of a flush that wrote all mostly nobody does. */
export class OperationResults {
  readonly counts: OutcomeCounts
  readonly #works: readonly Work[]
  readonly #codecOf: (schema: EntitySchema) => EntityCodec
  #list: readonly OperationResult[] | undefined

  constructor(works: readonly Work[], codecOf: (schema: EntitySchema) => EntityCodec) {
    this.counts = countOutcomes(works)
    this.#works = works
    this.#codecOf = codecOf
  }

  /** How many there are. */
  get size(): number {
    return this.#works.length
  }

  /** All of them, in the order saved; the same ones each time. */
  get list(): readonly OperationResult[] {
    this.#list ??= this.#works.map((work) => new OperationResult(work, this.#codecOf))
    return this.#list
  }
}
