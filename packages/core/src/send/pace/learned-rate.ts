/** Less than that accepted between two refusals says nothing: small writes are never paced. */
const LEAST_SAMPLE_UNITS = 25
const LEAST_SAMPLE_MS = 10
/** So many times as much must have been accepted for a guess at the first refusal, when nothing is measured yet. */
const LEAST_GUESS_UNITS: number = 4 * LEAST_SAMPLE_UNITS
/** After 30 calls without a refusal 13 % more than measured is asked for, after 60 twice as much. */
const PROBING = 5e-6
/** A sample this much lower is a fall. */
const FALL = 0.95
/** After so many falls in a row it isn't the pace that makes the table refuse: a slower one would only lose time. */
const MOST_FALLS = 2

/** What bounds a rate, in units a millisecond. */
export interface RateBounds {
  readonly initial?: number | undefined
  readonly most?: number | undefined
  /** No wait for a usual call is longer, however little was accepted. */
  readonly longestWaitMs?: number | undefined
}

/**
 * How many write units a table takes in a millisecond, learned from what it accepted. Whenever it refuses something it has
 * just run out; so what it accepts from one such moment to the next is what came in between, whatever the load.
 */
export class LearnedRate {
  readonly #most: number
  readonly #longestWaitMs: number
  #measured: number | undefined
  #startedAt: number | undefined
  /** The refusal that the next sample counts from. */
  #emptyAt: number | undefined
  #accepted = 0
  #acceptedSinceRefusal = 0
  #falls = 0

  constructor(bounds: RateBounds = {}) {
    const { initial, most = Number.POSITIVE_INFINITY, longestWaitMs = Number.POSITIVE_INFINITY } = bounds
    this.#measured = initial
    this.#most = most
    this.#longestWaitMs = longestWaitMs
  }

  /** Whether nothing is known: then nothing waits. */
  get isUnknown(): boolean {
    return this.#measured === undefined
  }

  /** The rate to send at, a little more the longer nothing was refused; `callUnits` are those of a usual call. */
  perMs(callUnits: number): number {
    if (this.#measured === undefined) return this.#most
    const calls = this.#acceptedSinceRefusal / callUnits
    const rate = Math.max(this.#measured * (1 + PROBING * calls ** 3), callUnits / this.#longestWaitMs)
    return Math.min(this.#most, rate)
  }

  noteSent(now: number): void {
    this.#startedAt ??= now
  }

  noteAccepted(units: number): void {
    this.#accepted += units
    this.#acceptedSinceRefusal += units
  }

  /** Something was refused, so nothing is left at this moment. */
  noteRefused(now: number): void {
    this.#acceptedSinceRefusal = 0
    if (this.#emptyAt === undefined) {
      this.#guess(now)
      this.#beginSample(now)
      return
    }
    const elapsed = now - this.#emptyAt
    if (this.#accepted < LEAST_SAMPLE_UNITS || elapsed < LEAST_SAMPLE_MS) return
    this.#learn(this.#accepted / elapsed)
    this.#beginSample(now)
  }

  #learn(sample: number): void {
    const known = this.#measured ?? sample
    this.#falls = sample < known * FALL ? this.#falls + 1 : 0
    if (this.#falls <= MOST_FALLS || sample < known / 2) this.#measured = sample
  }

  /** Too high, as capacity kept from before is in it; but it is soon measured. */
  #guess(now: number): void {
    const elapsed = now - (this.#startedAt ?? now)
    if (this.#measured !== undefined || elapsed <= 0 || this.#accepted < LEAST_GUESS_UNITS) return
    this.#measured = this.#accepted / elapsed
  }

  #beginSample(now: number): void {
    this.#emptyAt = now
    this.#accepted = 0
  }
}
