import { SluiceError } from './sluice-error.js'

/** A stored item doesn't fit the class that it is loaded as. */
export class DecodeError extends SluiceError {
  readonly code = 'DECODE_FAILED'
  readonly className: string
  /** The path to the stored value by attribute names: `address.lines[2]`; empty where the item as a whole is meant. */
  readonly attribute: string
  /** The primary key as text: `{ artist: "x", title: "y" }`. */
  readonly key: string

  /** `reason` is a predicate: `is S, expected N`. */
  constructor(className: string, attribute: string, key: string, reason: string, options?: ErrorOptions) {
    const subject = attribute === '' ? 'the item' : `attribute \`${attribute}\``
    super(`Can't load ${className} ${key}: ${subject} ${reason}.`, options)
    this.className = className
    this.attribute = attribute
    this.key = key
  }
}
