import { SluiceError } from './sluice-error.js'

/** An item, or the items of a query or scan, could not be read; `cause` is what the client threw. */
export class ReadError extends SluiceError {
  readonly code = 'READ_FAILED'
  readonly className: string
  /** The primary key, rendered for people; `undefined` for a query or scan. */
  readonly key: string | undefined

  /** `reason` says what happened, where the client didn't just fail. */
  constructor(className: string, key: string | undefined, cause: unknown, reason?: string) {
    const name = cause instanceof Error ? cause.name : typeof cause
    const what = key === undefined ? `the items of ${className}` : `${className} ${key}`
    super(`Can't read ${what}: ${reason ?? `the client failed with ${name}, see \`cause\``}.`, { cause })
    this.className = className
    this.key = key
  }
}
