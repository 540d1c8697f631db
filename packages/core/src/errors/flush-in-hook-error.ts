import { SluiceError } from './sluice-error.js'

/** `flush()` was called inside a hook that the same session's flush was running: it would wait for itself. */
export class FlushInHookError extends SluiceError {
  readonly code = 'FLUSH_IN_HOOK'
  /** The hook that called it, for example `beforeFlush` or `beforeSave of Song`. */
  readonly hook: string

  constructor(hook: string) {
    super(
      `flush() was called inside the ${hook} hook, by whose flush it would have to wait: ` +
        `what a hook saves before the flush is sent by it; what an after-hook saves, flush when the flush has ended.`,
    )
    this.hook = hook
  }
}
