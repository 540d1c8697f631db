import { FlushInHookError } from '../errors/flush-in-hook-error.js'
import { HookLoopError } from '../errors/hook-loop-error.js'

/** Hooks that run inside each other, each in the flush that the one around it began: some more would use up the stack. */
const MAX_NESTED = 50

let nested = 0

/** Knows which hook of a session is running, so that a flush inside it is refused instead of waiting for itself. */
export class HookGuard {
  #running: string | undefined

  /** Runs a hook; `name` says which, for messages. */
  run<R>(name: string, hook: () => R): R {
    if (nested === MAX_NESTED) throw endless(name)
    this.#running = name
    nested++
    try {
      return hook()
    } finally {
      this.#running = undefined
      nested--
    }
  }

  /** @throws {FlushInHookError} inside a hook. */
  refuseFlush(): void {
    if (this.#running !== undefined) throw new FlushInHookError(this.#running)
  }
}

function endless(hook: string): HookLoopError {
  return new HookLoopError(
    hook,
    `The ${hook} hook was not run: ${MAX_NESTED} hooks run inside each other, each in a flush that the one before it began. ` +
      'A fork has the hooks of its session: let a hook write by a session that has none.',
  )
}
