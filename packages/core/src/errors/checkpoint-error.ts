import { SluiceError } from './sluice-error.js'

/**
 * A bulk load's checkpoint could not be read or written (`'CHECKPOINT_FAILED'`), or it isn't one of this source
 * (`'CHECKPOINT_MISMATCH'`).
 */
export class CheckpointError extends SluiceError {
  readonly code: 'CHECKPOINT_FAILED' | 'CHECKPOINT_MISMATCH'

  constructor(code: CheckpointError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
