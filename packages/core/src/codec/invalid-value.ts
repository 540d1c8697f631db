/**
 * Says that one value can't be stored or read. Internal: it becomes a problem of a seal, a `KeyError` or a `DecodeError`.
 * `reason` is a predicate without the value ("is a number, expected a string"); the path is collected while unwinding,
 * so that values that are fine cost nothing.
 */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue'
  readonly reason: string
  /** From the value outwards. */
  readonly #path: string[] = []

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.reason = reason
  }

  /** For the error that takes this one's place: no `cause` where there is none. */
  get errorOptions(): ErrorOptions {
    return this.cause === undefined ? {} : { cause: this.cause }
  }

  /** The path from the attribute `start` to the value. */
  pathFrom(start: string): string {
    return start + this.#path.toReversed().join('')
  }

  /** Adds one step outwards to whatever was thrown; anything but an `InvalidValue` came from the user's own code. */
  static within(thrown: unknown, step: string): InvalidValue {
    const invalid = InvalidValue.from(thrown)
    invalid.#path.push(step)
    return invalid
  }

  static from(thrown: unknown): InvalidValue {
    if (thrown instanceof InvalidValue) return thrown
    return new InvalidValue('threw an error when it was accessed (see `cause`)', { cause: thrown })
  }
}

/** Says that a value is missing where one is required. */
export class MissingValue extends InvalidValue {}

/** A step of a path that names a key of a map. */
export function keyStep(key: string): string {
  return `[${JSON.stringify(key.length > 50 ? `${key.slice(0, 50)}…` : key)}]`
}
