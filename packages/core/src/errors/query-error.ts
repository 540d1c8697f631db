import { SluiceError } from './sluice-error.js'

/** A query or scan that can't be sent as it was built: an index that isn't there, a missing `where`, and the like. */
export class QueryError extends SluiceError {
  readonly code = 'INVALID_QUERY'
  readonly className: string

  constructor(className: string, problem: string) {
    super(`${className}: ${problem}.`)
    this.className = className
  }
}
