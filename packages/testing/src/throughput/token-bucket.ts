import type { Rate } from './rate.js'

/**
 * A token bucket. Its level is in thousandths of a unit: what one unit a second brings in a millisecond, so that sums stay
 * exact. Times are milliseconds since the epoch.
 */
export class TokenBucket {
  #rate: Rate
  #level: number
  #at: number

  /** A bucket that holds what comes in so many seconds. */
  constructor(rate: Rate, seconds: number, at: number) {
    this.#rate = rate
    this.#level = 1000 * rate.unitsPerSecond * seconds
    this.#at = at
  }

  /** The rate that counts now. */
  get rate(): Rate {
    return this.#rate
  }

  /**
   * Whether a request is let through. One that costs more than there is passes too, and leaves a debt: its cost is known
   * only when it is done, and what costs more than a whole bucket could never pass otherwise. Source: US patent 8,953,453
   * (Amazon), "System and method for throttling service requests using work-based tokens".
   */
  get isOpen(): boolean {
    return this.#level > 0
  }

  /** Whether nothing more fits in. */
  get isFull(): boolean {
    return this.#level >= capacity(this.#rate)
  }

  /** Units that are left; a debt is negative. */
  get unitsLeft(): number {
    return this.#level / 1000
  }

  /** Brings in what has come until then. A clock that was set back brings nothing. */
  refill(now: number): void {
    if (now > this.#at) {
      const brought = this.#rate.unitsPerSecond * (now - this.#at)
      this.#level = Math.min(capacity(this.#rate), this.#level + brought)
    }
    this.#at = now
  }

  /** Has another rate since it was last refilled. What it holds beyond that rate's burst is lost. */
  changeRate(rate: Rate): void {
    if (rate.unitsPerSecond === this.#rate.unitsPerSecond && rate.keptSeconds === this.#rate.keptSeconds) return
    this.#rate = rate
    this.#level = Math.min(capacity(rate), this.#level)
  }

  spend(units: number): void {
    this.#level -= 1000 * units
  }

  copy(): TokenBucket {
    const copy = new TokenBucket(this.#rate, 0, this.#at)
    copy.#level = this.#level
    return copy
  }
}

function capacity({ unitsPerSecond, keptSeconds }: Rate): number {
  return 1000 * unitsPerSecond * keptSeconds
}
