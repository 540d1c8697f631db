import { PARTITION_READ_UNITS, PARTITION_WRITE_UNITS } from '../limits.js'
import type { CapacityKind, CapacityLimit, LimitType } from './capacity-limit.js'
import { effectiveRate } from './effective-rate.js'
import { type Growth, grow, NO_GROWTH, noteTraffic } from './growth.js'
import { KeyBuckets } from './key-buckets.js'
import { TokenBucket } from './token-bucket.js'

/** How a table or index begins. */
export interface MeterStart {
  /** Milliseconds since the epoch: from then on capacity is kept. */
  readonly since: number
  /** Whether all the burst is there from the beginning, or what one second brings. */
  readonly filled: boolean
}

/** What a request takes: of all, and of the partition key that it is about, if it is about one. */
export interface Spending {
  readonly partition: string | undefined
  readonly units: number
}

/** Keeps count of one kind of capacity of one table or global index. */
export class Meter {
  readonly #kind: CapacityKind
  readonly #start: MeterStart
  #keys: KeyBuckets
  #bucket: TokenBucket | undefined
  #growth: Growth = NO_GROWTH

  constructor(kind: CapacityKind, start: MeterStart) {
    this.#kind = kind
    this.#start = start
    this.#keys = new KeyBuckets(kind === 'read' ? PARTITION_READ_UNITS : PARTITION_WRITE_UNITS)
  }

  /** The limit that a request would meet now; `undefined` if it would be admitted. */
  limitMet(limit: CapacityLimit, partition: string | undefined, now: number): LimitType | undefined {
    if (!this.#settle(limit, now).isOpen) return effectiveRate(limit, this.#growth.reached).type
    return partition !== undefined && !this.#keys.isOpen(partition, now) ? 'KeyRangeThroughputExceeded' : undefined
  }

  /** Takes what an admitted request costs, or more than there is. */
  spend(limit: CapacityLimit, { partition, units }: Spending, now: number): void {
    const bucket = this.#settle(limit, now)
    bucket.spend(units)
    if (limit.kind === 'on-demand') {
      this.#growth = noteTraffic(this.#growth, units, { now, limit: bucket.rate.unitsPerSecond })
    }
    if (partition !== undefined) this.#keys.spend(partition, units, now)
  }

  /** Units that are left now; a debt is negative. */
  unitsLeft(limit: CapacityLimit, now: number): number {
    return this.#settle(limit, now).unitsLeft
  }

  /** Brings in what its limit so far has brought by then, before the limit changes. */
  catchUp(now: number): void {
    this.#bucket?.refill(now)
  }

  copy(): Meter {
    const copy = new Meter(this.#kind, this.#start)
    copy.#keys = this.#keys.copy()
    copy.#bucket = this.#bucket?.copy()
    copy.#growth = this.#growth
    return copy
  }

  #settle(limit: CapacityLimit, now: number): TokenBucket {
    this.#growth = grow(this.#growth, now)
    const { rate } = effectiveRate(limit, this.#growth.reached)
    const { since, filled } = this.#start
    this.#bucket ??= new TokenBucket(rate, filled ? rate.keptSeconds : 1, since)
    // a rate counts from the last moment that was counted: catchUp makes that the moment of the change
    this.#bucket.changeRate(rate)
    this.#bucket.refill(now)
    return this.#bucket
  }
}
