import { SluiceError } from './sluice-error.js'

/** There is no item with a key where one was expected. */
export class NotFoundError extends SluiceError {
  readonly code = 'NOT_FOUND'
  readonly className: string
  /** The primary key as text: `{ artist: "x", title: "y" }`. */
  readonly key: string

  constructor(className: string, key: string) {
    super(`There is no ${className} ${key}: save it first, or call \`get\`, which gives undefined.`)
    this.className = className
    this.key = key
  }
}
