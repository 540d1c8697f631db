import { SluiceError } from './sluice-error.js'

/** A function that the application gave (`callback` names it) threw, or returned what it mustn't. */
export class CallbackError extends SluiceError {
  readonly code = 'CALLBACK_FAILED'
  readonly callback: string

  constructor(message: string, callback: string, cause: unknown) {
    super(message, { cause })
    this.callback = callback
  }
}
