import { classifyError } from '../client/classify-error.js'
import { UnreadableAnswer } from '../client/unreadable-answer.js'
import type { Clock } from '../clock/clock.js'
import type { RetrySettings } from '../options/retry-options.js'
import { backoffDelay } from '../send/backoff.js'
import { untilAborted } from '../send/until-aborted.js'

/** What the retries of a read go by. */
export interface ReadRetryContext {
  readonly clock: Clock
  /** A number from 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number
  readonly retry: RetrySettings
  readonly signal?: AbortSignal | undefined
}

/** The retries of one read, with the flush's backoff and budgets: whatever a read's calls ask for can be asked again. */
export class ReadRetry {
  readonly #context: ReadRetryContext
  #attempts = 0
  #failures = 0
  #progressAt: number

  constructor(context: ReadRetryContext) {
    this.#context = context
    this.#progressAt = context.clock.now()
  }

  /**
   * Makes a call, again and again while it is turned away or lost, within the budgets. Rejects with what the last attempt
   * rejected with, or with the reason of the signal.
   */
  async call<V>(make: () => Promise<V>): Promise<V> {
    const { signal } = this.#context
    for (;;) {
      signal?.throwIfAborted()
      this.#attempts++
      try {
        return await (signal === undefined ? make() : untilAborted(make(), signal))
      } catch (error) {
        signal?.throwIfAborted()
        if (!isWorthRetry(error) || !(await this.pause())) throw error
      }
    }
  }

  /** Something came: the budgets and the backoff begin anew. */
  noteProgress(): void {
    this.#failures = 0
    this.#attempts = 0
    this.#progressAt = this.#context.clock.now()
  }

  /** Waits before what was turned away is asked for again; `false`, at once, if a budget is used up. */
  async pause(): Promise<boolean> {
    const { clock, random, retry, signal } = this.#context
    if (this.#attempts >= retry.maxAttempts) return false
    if (clock.now() - this.#progressAt >= retry.maxElapsedMs) return false
    this.#failures++
    await clock.sleep(backoffDelay(this.#failures, retry, random), signal)
    return true
  }
}

function isWorthRetry(error: unknown): boolean {
  if (error instanceof UnreadableAnswer) return true
  const { kind } = classifyError(error)
  return kind === 'throttled' || kind === 'in-doubt'
}
