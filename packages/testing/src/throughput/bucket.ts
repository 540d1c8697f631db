/** How fast capacity comes, and for how long what isn't used is kept. */
export interface Rate {
  readonly unitsPerSecond: number
  readonly keptSeconds: number
}

/** A token bucket, as it was at one moment. */
export interface Bucket extends Rate {
  /** What is left, in thousandths of a unit: what one unit a second brings in a millisecond, so that sums stay exact. */
  readonly level: number
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** A bucket that holds what comes in so many seconds. */
export function newBucket(rate: Rate, seconds: number, at: number): Bucket {
  return { ...rate, level: capacity({ ...rate, keptSeconds: seconds }), at }
}

/** The bucket at a later moment. A clock that was set back brings nothing. */
export function refill(bucket: Bucket, now: number): Bucket {
  const brought = bucket.unitsPerSecond * Math.max(0, now - bucket.at)
  return { ...bucket, level: Math.min(capacity(bucket), bucket.level + brought), at: now }
}

/** The bucket with another rate from now on. What it holds beyond the new rate's burst is lost. */
export function changeRate(bucket: Bucket, rate: Rate): Bucket {
  return { ...bucket, ...rate, level: Math.min(capacity(rate), bucket.level) }
}

/**
 * Whether the bucket lets a request through. One that costs more than there is passes too, and leaves a debt: its cost is
 * known only when it is done, and what costs more than a whole bucket could never pass otherwise. Source: US patent
 * 8,953,453 (Amazon), "System and method for throttling service requests using work-based tokens".
 */
export function isOpen({ level }: Bucket): boolean {
  return level > 0
}

/** Whether nothing more fits into the bucket. */
export function isFull(bucket: Bucket): boolean {
  return bucket.level >= capacity(bucket)
}

/** The bucket after a request of so many units. */
export function spend(bucket: Bucket, units: number): Bucket {
  return { ...bucket, level: bucket.level - 1000 * units }
}

/** Units that are left; a debt is negative. */
export function unitsLeft({ level }: Bucket): number {
  return level / 1000
}

function capacity({ unitsPerSecond, keptSeconds }: Rate): number {
  return 1000 * unitsPerSecond * keptSeconds
}
