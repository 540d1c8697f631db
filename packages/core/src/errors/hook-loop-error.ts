import { SluiceError } from './sluice-error.js'

/** The beforeSave hooks of a flush went on saving new entities. Nothing was sent; everything is pending. */
export class HookLoopError extends SluiceError {
  readonly code = 'HOOK_LOOP'
  /** The class whose hook would have been the next. */
  readonly className: string

  constructor(className: string, rounds: number) {
    super(
      `Nothing was sent, everything is pending: the beforeSave hooks saved further entities ${rounds} times in a row, ` +
        `the last one of ${className}. Let the hook of ${className} stop saving new ones.`,
    )
    this.className = className
  }
}
