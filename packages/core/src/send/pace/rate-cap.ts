/** Holds a table to so many units a second: in no second more than that and one call. */
export class RateCap {
  readonly #unitsPerMs: number
  #freeAt = Number.NEGATIVE_INFINITY

  constructor(unitsPerSecond: number) {
    this.#unitsPerMs = unitsPerSecond / 1000
  }

  /** When the next call may be sent, whatever it costs. */
  get freeAt(): number {
    return this.#freeAt
  }

  noteSent(now: number, units: number): void {
    this.#freeAt = Math.max(now, this.#freeAt) + units / this.#unitsPerMs
  }
}
