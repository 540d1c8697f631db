import type { ErrorCode } from './error-code.js'

const BRAND: unique symbol = Symbol.for('@sluice/core:error') as never

/**
 * The base of every error that Sluice throws. `instanceof` works across duplicate installs of the package, for this
 * class and (by name) for the classes that extend it.
 *
 * The message says what happened, to which class and primary key, and what to do. It never holds an attribute value
 * beyond the key.
 */
export abstract class SluiceError extends Error {
  /** Stable and documented: compare this, never the message. */
  abstract readonly code: ErrorCode

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    Object.defineProperty(this, BRAND, { value: true })
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (typeof value !== 'object' || value === null || !(BRAND in value)) return false
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this method and must ask about themselves
    const asked = this as { readonly prototype: object; readonly name: string }
    return (
      asked === SluiceError ||
      Object.prototype.isPrototypeOf.call(asked.prototype, value) ||
      (value as { readonly name?: unknown }).name === asked.name
    )
  }
}
