import { SluiceError } from './sluice-error.js'

/** `currentSession()` was asked where there is none. */
export class NoSessionError extends SluiceError {
  readonly code = 'NO_SESSION'
}
