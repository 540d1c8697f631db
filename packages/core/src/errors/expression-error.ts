import { SluiceError } from './sluice-error.js'

/** A condition can't be sent as it was written. The message says where and what to do, never a value. */
export class ExpressionError extends SluiceError {
  readonly code = 'INVALID_EXPRESSION'
  readonly className: string
  /** The path that is meant, as it is written in code: `$.address.city`. */
  readonly path: string | undefined

  constructor(message: string, className: string, path?: string, options?: ErrorOptions) {
    super(message, options)
    this.className = className
    this.path = path
  }
}
