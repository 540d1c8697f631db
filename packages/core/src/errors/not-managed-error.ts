import { SluiceError } from './sluice-error.js'

/** What changed of an entity isn't known, as the session neither loaded nor wrote it. */
export class NotManagedError extends SluiceError {
  readonly code = 'NOT_MANAGED'
  readonly className: string
  /** The primary key, rendered for people. */
  readonly key: string

  constructor(className: string, key: string) {
    super(
      `${className} ${key} isn't managed by this session under this key, so what changed of it isn't known: load it and ` +
        'change that instance, or save it as a whole.',
    )
    this.className = className
    this.key = key
  }
}
