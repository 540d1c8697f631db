import { SluiceError } from './sluice-error.js'

/** Hooks find no end: they go on saving new entities, or flushing sessions whose hooks do the same. */
export class HookLoopError extends SluiceError {
  readonly code = 'HOOK_LOOP'
  /** The hook that would have been the next, for example `beforeSave of Song` or `beforeFlush`. */
  readonly hook: string

  constructor(hook: string, message: string) {
    super(message)
    this.hook = hook
  }
}
