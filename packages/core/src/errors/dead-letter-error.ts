import { SluiceError } from './sluice-error.js'

/** Dead letters of a bulk load could not be stored or read; `cause` tells why. */
export class DeadLetterError extends SluiceError {
  readonly code = 'DEAD_LETTER_FAILED'
}
