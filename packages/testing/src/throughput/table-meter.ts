import type { CapacityKind } from './capacity-limit.js'
import { Meter } from './meter.js'

/** What capacity belongs to: the table, or the definition of one of its global indexes. */
export type CapacityOwner = 'table' | object

/** Keeps count of the capacity of a table and its global indexes. Of one that was never asked it holds nothing. */
export class TableMeter {
  readonly #read = new Map<CapacityOwner, Meter>()
  readonly #write = new Map<CapacityOwner, Meter>()
  #since: number

  /** `since`: when the table was created, in milliseconds since the epoch. */
  constructor(since: number) {
    this.#since = since
  }

  /** The meter of an owner, new if there is none. */
  of(owner: CapacityOwner, kind: CapacityKind, filled: boolean): Meter {
    const meters = kind === 'read' ? this.#read : this.#write
    const known = meters.get(owner)
    if (known !== undefined) return known
    const meter = new Meter(kind, { since: this.#since, filled })
    meters.set(owner, meter)
    return meter
  }

  /** To be called when settings change: what comes later counts from then on. */
  catchUp(now: number): void {
    this.#since = now
    for (const meters of [this.#read, this.#write]) for (const meter of meters.values()) meter.catchUp(now)
  }

  copy(): TableMeter {
    const copy = new TableMeter(this.#since)
    for (const [owner, meter] of this.#read) copy.#read.set(owner, meter.copy())
    for (const [owner, meter] of this.#write) copy.#write.set(owner, meter.copy())
    return copy
  }
}
