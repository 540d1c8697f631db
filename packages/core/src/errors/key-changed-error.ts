import { SluiceError } from './sluice-error.js'

/** An entity whose operation is pending under one key was saved or removed again under another. */
export class KeyChangedError extends SluiceError {
  readonly code = 'KEY_CHANGED'
  readonly className: string

  constructor(className: string, pendingKey: string, presentKey: string) {
    super(
      `This ${className} is pending as ${pendingKey} but its key is now ${presentKey}. ` +
        'Discard it first, or save the new key as another instance: a primary key never changes in place.',
    )
    this.className = className
  }
}
