import { SluiceError } from './sluice-error.js'

/** An item could not be read; `cause` is what the client threw. */
export class ReadError extends SluiceError {
  readonly code = 'READ_FAILED'
  readonly className: string
  /** The primary key, rendered for people. */
  readonly key: string

  constructor(className: string, key: string, cause: unknown) {
    const name = cause instanceof Error ? cause.name : typeof cause
    super(`Can't read ${className} ${key}: the client failed with ${name}, see \`cause\`.`, { cause })
    this.className = className
    this.key = key
  }
}
