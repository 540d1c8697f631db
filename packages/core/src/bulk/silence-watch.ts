import type { Clock } from '../clock/clock.js'

/** Calls back when a wait goes on for a while. It sleeps once at a time, however many short waits come and go. */
export class SilenceWatch {
  readonly #clock: Clock
  readonly #ms: number
  readonly #signal: AbortSignal
  readonly #onSilence: () => void
  #waits = 0
  #isWaiting = false
  #isWatching = false

  constructor(clock: Clock, ms: number, signal: AbortSignal, onSilence: () => void) {
    this.#clock = clock
    this.#ms = ms
    this.#signal = signal
    this.#onSilence = onSilence
  }

  /** A wait begins. */
  begin(): void {
    this.#waits++
    this.#isWaiting = true
    if (!this.#isWatching) void this.#watch()
  }

  /** It has ended. */
  end(): void {
    this.#isWaiting = false
  }

  async #watch(): Promise<void> {
    this.#isWatching = true
    while (this.#isWaiting && !this.#signal.aborted) {
      const wait = this.#waits
      // most sources answer before the event loop turns: no clock is asked for them
      await new Promise(setImmediate)
      if (!this.#isSame(wait)) continue
      await this.#clock.sleep(this.#ms, this.#signal).catch(() => undefined)
      if (!this.#isSame(wait)) continue
      this.#onSilence()
      break
    }
    this.#isWatching = false
  }

  #isSame(wait: number): boolean {
    return this.#isWaiting && wait === this.#waits
  }
}
