import { LearnedRate, type RateBounds } from './learned-rate.js'

/** What may be saved up: a timer that wakes late isn't to cost any throughput. */
const SAVED_MS = 100
/** Sums of fractions never quite reach what they should. */
const TOLERANCE = 1e-6

/** Write units of a call that has ended: all, and what was accepted and refused of it. */
interface EndedCall {
  readonly units: number
  readonly accepted: number
  readonly refused: number
}

/**
 * An estimate of the units that a table, or one partition key, could take at this moment, so that a call is sent when it can
 * be taken and not before.
 */
export class PacedLevel {
  readonly #rate: LearnedRate
  #callUnits = 25
  /** Enough for the first call. */
  #level: number = this.#callUnits
  #at = Number.NEGATIVE_INFINITY
  #underWay = 0

  constructor(bounds?: RateBounds) {
    this.#rate = new LearnedRate(bounds)
  }

  /** Whether anything waits for it. */
  get isPaced(): boolean {
    return !this.#rate.isUnknown
  }

  /** Units that could be taken now. */
  at(now: number): number {
    if (!this.isPaced) return Number.POSITIVE_INFINITY
    this.#refill(now)
    return this.#level + TOLERANCE
  }

  /** When so many units can be taken, or as many as can be saved up: more would never come together. */
  readyAt(now: number, units: number): number {
    const missing = Math.min(units, this.#most) - this.at(now)
    return missing <= 0 ? now : now + missing / this.#rate.perMs(this.#callUnits)
  }

  noteSent(now: number, units: number): void {
    this.#refill(now)
    this.#rate.noteSent(now)
    this.#level -= units
    this.#underWay += units
    this.#callUnits += (units - this.#callUnits) / 4
  }

  /** A call has ended. What it was refused was for want of capacity. */
  noteEnded(now: number, ended: EndedCall): void {
    this.#refill(now)
    const { units, accepted, refused } = ended
    this.#underWay = Math.max(0, this.#underWay - units)
    // what failed for another reason has cost nothing
    this.#level += units - accepted - refused
    this.#rate.noteAccepted(accepted)
    if (refused === 0) return
    this.#rate.noteRefused(now)
    // there is nothing left, and what is under way takes what comes first
    this.#level = -this.#underWay
  }

  /** Units that can be saved up: those of a usual call at least. */
  get #most(): number {
    return Math.max(this.#callUnits, this.#rate.perMs(this.#callUnits) * SAVED_MS)
  }

  #refill(now: number): void {
    if (this.isPaced && now > this.#at && this.#at !== Number.NEGATIVE_INFINITY) {
      const rate = this.#rate.perMs(this.#callUnits)
      this.#level = Math.max(this.#level, Math.min(this.#most, this.#level + rate * (now - this.#at)))
    }
    this.#at = now
  }
}
