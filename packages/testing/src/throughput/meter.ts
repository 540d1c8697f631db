import { PARTITION_READ_UNITS, PARTITION_WRITE_UNITS } from '../limits.js'
import { type Bucket, changeRate, isOpen, newBucket, refill, spend, unitsLeft } from './bucket.js'
import type { CapacityKind, CapacityLimit, LimitType } from './capacity-limit.js'
import { effectiveRate } from './effective-rate.js'
import { type Growth, grow, NO_GROWTH, noteTraffic } from './growth.js'
import { KeyBuckets } from './key-buckets.js'

/** How a table or index begins. */
export interface MeterStart {
  /** Milliseconds since the epoch: from then on capacity is kept. */
  readonly since: number
  /** Whether all the burst is there from the beginning, or what one second brings. */
  readonly filled: boolean
}

/** Keeps count of one kind of capacity of one table or global index. */
export class Meter {
  readonly #kind: CapacityKind
  readonly #start: MeterStart
  readonly #keys: KeyBuckets
  #bucket: Bucket | undefined
  #growth: Growth

  constructor(kind: CapacityKind, start: MeterStart, copyOf?: Meter) {
    this.#kind = kind
    this.#start = start
    const keyUnits = kind === 'read' ? PARTITION_READ_UNITS : PARTITION_WRITE_UNITS
    this.#keys = copyOf === undefined ? new KeyBuckets(keyUnits) : copyOf.#keys.copy()
    this.#bucket = copyOf === undefined ? undefined : copyOf.#bucket
    this.#growth = copyOf === undefined ? NO_GROWTH : copyOf.#growth
  }

  /** The limit that a request would meet now; `undefined` if it would be admitted. */
  limitMet(limit: CapacityLimit, partition: string | undefined, now: number): LimitType | undefined {
    const { bucket, type } = this.#settle(limit, now)
    if (!isOpen(bucket)) return type
    return partition !== undefined && !this.#keys.isOpen(partition, now) ? 'KeyRangeThroughputExceeded' : undefined
  }

  /** Takes what an admitted request costs, or more than there is. */
  spend(
    limit: CapacityLimit,
    { partition, units }: { partition: string | undefined; units: number },
    now: number,
  ): void {
    const { bucket } = this.#settle(limit, now)
    this.#bucket = spend(bucket, units)
    if (limit.kind === 'on-demand') {
      this.#growth = noteTraffic(this.#growth, units, { now, limit: bucket.unitsPerSecond })
    }
    if (partition !== undefined) this.#keys.spend(partition, units, now)
  }

  /** Units that are left now; a debt is negative. */
  unitsLeft(limit: CapacityLimit, now: number): number {
    return unitsLeft(this.#settle(limit, now).bucket)
  }

  /** Brings in what its limit so far has brought by then, before the limit changes. */
  catchUp(now: number): void {
    if (this.#bucket !== undefined) this.#bucket = refill(this.#bucket, now)
  }

  copy(): Meter {
    return new Meter(this.#kind, this.#start, this)
  }

  #settle(limit: CapacityLimit, now: number): { readonly bucket: Bucket; readonly type: LimitType } {
    this.#growth = grow(this.#growth, now)
    const { rate, type } = effectiveRate(limit, this.#growth.reached)
    const { since, filled } = this.#start
    const bucket = this.#bucket ?? newBucket(rate, filled ? rate.keptSeconds : 1, since)
    // a rate counts from the last moment that was counted: catchUp makes that the moment of the change
    this.#bucket = refill(changeRate(bucket, rate), now)
    return { bucket: this.#bucket, type }
  }
}
