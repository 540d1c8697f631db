import { setMaxListeners } from 'node:events'
import type { Clock } from '../clock/clock.js'
import { DeadlineError } from '../errors/deadline-error.js'

/** Without a reason of its own each abort would make an error, whose stack keeps whoever is on it. */
const RELEASED = Symbol('released')

/** The moment at which a flush is cancelled: by the caller's signal, or by its deadline. */
export class FlushEnding {
  readonly #controller = new AbortController()
  readonly #watch = new AbortController()
  readonly #release: () => void

  constructor(clock: Clock, signal: AbortSignal | undefined, deadlineMs: number | undefined) {
    // each call under way listens: more than Node's ten are no leak
    setMaxListeners(0, this.#controller.signal)
    const onAbort = (): void => this.#controller.abort(signal?.reason)
    this.#release = () => signal?.removeEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
    if (deadlineMs === undefined || deadlineMs === Number.POSITIVE_INFINITY) return
    clock.sleep(deadlineMs, this.#watch.signal).then(
      () => this.#controller.abort(new DeadlineError(deadlineMs)),
      () => undefined,
    )
  }

  /** Aborted when the flush is to be cancelled. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Stops watching; every flush ends with this. */
  release(): void {
    this.#release()
    this.#watch.abort(RELEASED)
  }
}
