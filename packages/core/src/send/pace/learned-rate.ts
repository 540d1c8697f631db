/** Less than that accepted between two refusals says nothing: small writes are never paced. */
const LEAST_SAMPLE_UNITS = 25
const LEAST_SAMPLE_MS = 10
/** So many times as much must have been accepted for a guess at the first refusal, when nothing is measured yet. */
const LEAST_GUESS_UNITS: number = 4 * LEAST_SAMPLE_UNITS
/**
 * How a rate probes upwards: after 20 calls without a refusal 14 % more than measured is asked for, after 32 twice as much,
 * after 43 eight times as much. A slower start would find new capacity too late, a faster one costs refusals.
 */
const PROBING = 0.005
const PROBING_CALLS = 6
const MOST_PROBING_CALLS = 60
/** A pace that is kept has few calls refused. Where so many samples in a row had more, it isn't what makes a table refuse. */
const MOST_REFUSED_CALLS = 0.4
const VAIN_SAMPLES = 6
/** How long nothing is learned then; each time twice as long. */
const BREAK_MS = 5_000

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
  #calls = 0
  #refusedCalls = 0
  #vainSamples = 0
  #breakMs = BREAK_MS
  #learnsFrom = Number.NEGATIVE_INFINITY

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
    const calls = Math.min(this.#acceptedSinceRefusal / callUnits, MOST_PROBING_CALLS)
    const more = PROBING * (Math.exp(calls / PROBING_CALLS) - 1)
    const rate = Math.max(this.#measured * (1 + more), callUnits / this.#longestWaitMs)
    return Math.min(this.#most, rate)
  }

  noteSent(now: number): void {
    this.#startedAt ??= now
  }

  /** A call has ended, of which so much was accepted. */
  noteAccepted(units: number): void {
    this.#calls++
    this.#accepted += units
    this.#acceptedSinceRefusal += units
  }

  /** Something was refused of a call that has ended, so nothing is left at this moment. */
  noteRefused(now: number): void {
    this.#refusedCalls++
    this.#acceptedSinceRefusal = 0
    if (this.#emptyAt === undefined || now < this.#learnsFrom) {
      if (this.#emptyAt === undefined) this.#guess(now)
      this.#beginSample(now)
      return
    }
    const elapsed = now - this.#emptyAt
    if (this.#accepted < LEAST_SAMPLE_UNITS || elapsed < LEAST_SAMPLE_MS) return
    this.#learn(this.#accepted / elapsed, now)
    this.#beginSample(now)
  }

  #learn(sample: number, now: number): void {
    this.#vainSamples = this.#refusedCalls > this.#calls * MOST_REFUSED_CALLS ? this.#vainSamples + 1 : 0
    this.#measured = sample
    if (this.#vainSamples < VAIN_SAMPLES) return
    this.#measured = undefined
    this.#vainSamples = 0
    this.#learnsFrom = now + this.#breakMs
    this.#breakMs *= 2
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
    this.#calls = 0
    this.#refusedCalls = 0
  }
}
