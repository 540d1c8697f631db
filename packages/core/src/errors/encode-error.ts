import { SluiceError } from './sluice-error.js'

/** What is wrong with one attribute of an entity: its path by property names, and the reason without the value. */
export interface AttributeProblem {
  readonly attribute: string
  readonly reason: string
}

/** An entity holds values that can't be stored, so that it has no item. */
export class EncodeError extends SluiceError {
  readonly code = 'ENCODE_FAILED'
  readonly className: string
  /** The primary key as text: `{ artist: "x", title: "y" }`. */
  readonly key: string
  /** All problems of the entity. */
  readonly problems: readonly AttributeProblem[]

  constructor(className: string, key: string, problems: readonly AttributeProblem[], options?: ErrorOptions) {
    const told = problems.map(({ attribute, reason }) => `attribute \`${attribute}\` ${reason}`).join('; ')
    super(`Can't encode ${className} ${key}: ${told}.`, options)
    this.className = className
    this.key = key
    this.problems = problems
  }
}
