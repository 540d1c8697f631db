interface Waiting {
  readonly start: () => void
  readonly onAbort: () => void
}

/** Runs flushes one after another. One that fails doesn't touch the others; one that is aborted while it waits leaves. */
export class FlushQueue {
  readonly #waiting = new Set<Waiting>()
  #busy = false

  /** Runs `flush` when its turn comes: at once, before this call returns, if nothing is under way. */
  run<T>(flush: () => Promise<T>, signal: AbortSignal, aborted: () => Error): Promise<T> {
    if (signal.aborted) return Promise.reject(aborted())
    if (!this.#busy) return this.#start(flush)
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        start: () => {
          signal.removeEventListener('abort', waiting.onAbort)
          this.#start(flush).then(resolve, reject)
        },
        onAbort: () => {
          this.#waiting.delete(waiting)
          reject(aborted())
        },
      }
      signal.addEventListener('abort', waiting.onAbort, { once: true })
      this.#waiting.add(waiting)
    })
  }

  #start<T>(flush: () => Promise<T>): Promise<T> {
    this.#busy = true
    return flush().finally(() => {
      this.#busy = false
      const [next] = this.#waiting
      if (next === undefined) return
      this.#waiting.delete(next)
      next.start()
    })
  }
}
