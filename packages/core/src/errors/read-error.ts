import { SluiceError } from './sluice-error.js'

/** An item could not be read; `cause` is what the client threw. */
export class ReadError extends SluiceError {
  readonly code = 'READ_FAILED'
  readonly className: string
  /** The primary key, rendered for people. */
  readonly key: string

  /** `reason` says what happened, where the client didn't just fail. */
  constructor(className: string, key: string, cause: unknown, reason?: string) {
    const name = cause instanceof Error ? cause.name : typeof cause
    super(`Can't read ${className} ${key}: ${reason ?? `the client failed with ${name}, see \`cause\``}.`, { cause })
    this.className = className
    this.key = key
  }
}
