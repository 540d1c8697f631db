import type { Rate } from './rate.js'
import { TokenBucket } from './token-bucket.js'

/** How often buckets that are full again are forgotten. */
const PRUNE_MS = 2000

/** One bucket for each partition key that was used lately: a key without one has all that a partition gives in a second. */
export class KeyBuckets {
  readonly #rate: Rate
  readonly #buckets = new Map<string, TokenBucket>()
  #prunedAt = Number.NEGATIVE_INFINITY

  constructor(unitsPerSecond: number) {
    this.#rate = { unitsPerSecond, keptSeconds: 1 }
  }

  /** How many keys have a bucket. */
  get size(): number {
    return this.#buckets.size
  }

  isOpen(key: string, now: number): boolean {
    const bucket = this.#buckets.get(key)
    bucket?.refill(now)
    return bucket === undefined || bucket.isOpen
  }

  spend(key: string, units: number, now: number): void {
    this.#prune(now)
    let bucket = this.#buckets.get(key)
    if (bucket === undefined) {
      bucket = new TokenBucket(this.#rate, 1, now)
      this.#buckets.set(key, bucket)
    }
    bucket.refill(now)
    bucket.spend(units)
  }

  copy(): KeyBuckets {
    const copy = new KeyBuckets(this.#rate.unitsPerSecond)
    for (const [key, bucket] of this.#buckets) copy.#buckets.set(key, bucket.copy())
    copy.#prunedAt = this.#prunedAt
    return copy
  }

  #prune(now: number): void {
    if (now - this.#prunedAt < PRUNE_MS) return
    this.#prunedAt = now
    for (const [key, bucket] of this.#buckets) {
      bucket.refill(now)
      if (bucket.isFull) this.#buckets.delete(key)
    }
  }
}
