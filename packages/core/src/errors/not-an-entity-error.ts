import { SluiceError } from './sluice-error.js'

/** A value, such as a view, or a class was used as an entity that is none; or the item is known as an entity of another class. */
export class NotAnEntityError extends SluiceError {
  readonly code = 'NOT_AN_ENTITY'
}
