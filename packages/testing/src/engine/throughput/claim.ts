import type { Table } from '../../storage/table.js'
import { tableArn } from '../../tables/table-description.js'
import type { CapacityKind, CapacityLimit } from '../../throughput/capacity-limit.js'
import type { Meter } from '../../throughput/meter.js'
import type { ServiceError } from '../../wire/service-error.js'
import type { EngineContext } from '../engine-context.js'
import type { Charge, Demand } from './charge.js'
import { limitOf } from './limit-of.js'
import { meterOf } from './meter-of.js'
import { type LimitMet, throttled } from './throttled.js'

/** A charge, and what it is charged to. */
interface Claimed {
  readonly charge: Charge
  readonly limit: CapacityLimit
  readonly meter: Meter
}

/** Capacity that a request asks of one table, before it is known whether it gets it. */
export class Claim {
  readonly #table: Table
  readonly #context: EngineContext
  readonly #kind: CapacityKind
  readonly #claimed: readonly Claimed[]

  constructor(context: EngineContext, table: Table, { kind, charges }: Demand) {
    this.#context = context
    this.#table = table
    this.#kind = kind
    const { throughput, store } = context
    const record = store.get(table.definition.name)
    this.#claimed =
      throughput === undefined || record === undefined
        ? []
        : charges.map((charge) => ({
            charge,
            limit: limitOf(record, charge.index, kind),
            meter: meterOf(throughput, record, { index: charge.index, kind }),
          }))
  }

  /** Whether there is capacity for all of it. Takes nothing. */
  get isGranted(): boolean {
    const { now } = this.#context
    return this.#claimed.every(({ charge, limit, meter }) => meter.limitMet(limit, charge.partition, now) === undefined)
  }

  /** Whether the table itself has nothing left, whatever the keys and indexes have. */
  get isTableExhausted(): boolean {
    const { now } = this.#context
    return this.#claimed.some(({ charge, limit, meter }) => !charge.index && meter.unitsLeft(limit, now) <= 0)
  }

  /** Takes the capacity, also what isn't there. */
  take(): void {
    for (const { charge, limit, meter } of this.#claimed) meter.spend(limit, charge, this.#context.now)
  }

  /** DynamoDB's refusal; `undefined` if there is capacity for all of it. */
  refusal(): ServiceError | undefined {
    const met: LimitMet[] = []
    for (const { charge, limit, meter } of this.#claimed) {
      const { index } = charge
      const type = meter.limitMet(limit, charge.partition, this.#context.now)
      if (type === undefined || met.some((one) => one.index === index)) continue
      met.push({ type, mode: limit.kind, kind: this.#kind, index })
    }
    const [first] = met
    return first && throttled(first, met, tableArn(this.#context.region, this.#table.definition.name))
  }
}
