import { SluiceError } from './sluice-error.js'

/** A value or class was used as an entity without being registered as one. */
export class NotAnEntityError extends SluiceError {
  readonly code = 'NOT_AN_ENTITY'
}
