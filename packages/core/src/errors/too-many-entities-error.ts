import { SluiceError } from './sluice-error.js'

/** `all({ max })` found more entities than it was told to load. */
export class TooManyEntitiesError extends SluiceError {
  readonly code = 'TOO_MANY_ENTITIES'
  readonly className: string
  readonly max: number

  constructor(className: string, max: number) {
    const remedy = 'raise `max`, set a `limit`, or iterate over them with `for await`'
    super(`There are more than ${max} entities of ${className} to load: ${remedy}.`)
    this.className = className
    this.max = max
  }
}
