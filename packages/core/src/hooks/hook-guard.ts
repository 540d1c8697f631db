import { FlushInHookError } from '../errors/flush-in-hook-error.js'

/** Knows which hook of a session is running, so that a flush inside it is refused instead of waiting for itself. */
export class HookGuard {
  #running: string | undefined

  /** Runs a hook; `name` says which, for messages. */
  run<R>(name: string, hook: () => R): R {
    this.#running = name
    try {
      return hook()
    } finally {
      this.#running = undefined
    }
  }

  /** @throws {FlushInHookError} inside a hook. */
  refuseFlush(): void {
    if (this.#running !== undefined) throw new FlushInHookError(this.#running)
  }
}
