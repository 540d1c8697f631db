import { SluiceError } from './sluice-error.js'

/** A primary key lacks a part (`'INCOMPLETE_KEY'`), or a part has a value that can't be a key (`'INVALID_KEY'`). */
export class KeyError extends SluiceError {
  readonly code: 'INCOMPLETE_KEY' | 'INVALID_KEY'
  readonly className: string
  readonly property: string

  constructor(code: KeyError['code'], message: string, className: string, property: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.className = className
    this.property = property
  }
}
