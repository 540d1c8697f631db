import { SluiceError } from './sluice-error.js'

/** An entity class is declared in a way that can't work. Thrown when the class is registered or first used. */
export class SchemaError extends SluiceError {
  readonly code = 'INVALID_SCHEMA'
  readonly className: string
  readonly property: string | undefined

  constructor(message: string, className: string, property?: string) {
    super(message)
    this.className = className
    this.property = property
  }
}
