import { type Bucket, isFull, isOpen, newBucket, type Rate, refill, spend } from './bucket.js'

/** How often buckets that are full again are forgotten. */
const PRUNE_MS = 2000

/** One bucket for each partition key that was used lately: a key without one has all that a partition gives in a second. */
export class KeyBuckets {
  readonly #rate: Rate
  readonly #buckets: Map<string, Bucket>
  #prunedAt: number

  constructor(unitsPerSecond: number, copyOf?: KeyBuckets) {
    this.#rate = { unitsPerSecond, keptSeconds: 1 }
    this.#buckets = new Map(copyOf === undefined ? [] : copyOf.#buckets)
    this.#prunedAt = copyOf === undefined ? Number.NEGATIVE_INFINITY : copyOf.#prunedAt
  }

  /** How many keys have a bucket. */
  get size(): number {
    return this.#buckets.size
  }

  isOpen(key: string, now: number): boolean {
    const bucket = this.#buckets.get(key)
    return bucket === undefined || isOpen(refill(bucket, now))
  }

  spend(key: string, units: number, now: number): void {
    this.#prune(now)
    const bucket = this.#buckets.get(key)
    this.#buckets.set(key, spend(bucket ? refill(bucket, now) : newBucket(this.#rate, 1, now), units))
  }

  copy(): KeyBuckets {
    return new KeyBuckets(this.#rate.unitsPerSecond, this)
  }

  #prune(now: number): void {
    if (now - this.#prunedAt < PRUNE_MS) return
    this.#prunedAt = now
    for (const [key, bucket] of this.#buckets) if (isFull(refill(bucket, now))) this.#buckets.delete(key)
  }
}
