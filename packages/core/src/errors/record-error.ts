import { SluiceError } from './sluice-error.js'

/** A stream record or a line of an export is no such thing, holds less than was asked for, or is of no class. */
export class RecordError extends SluiceError {
  readonly code = 'INVALID_RECORD'
  /** The line of an export file, counted from 1; `undefined` for what isn't a line. */
  readonly line: number | undefined

  constructor(message: string, options?: ErrorOptions & { readonly line?: number }) {
    super(message, options)
    this.line = options?.line
  }
}
