import { OptionError } from '../errors/option-error.js'

/** A positive whole number, or `fallback` where the option is left out. */
export function positiveInteger(option: string, value: unknown, fallback: number): number {
  if (value === undefined) return fallback
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number
  throw new OptionError(option, 'a positive integer', value)
}

/** A number of milliseconds, zero or more, or `fallback` where the option is left out. */
export function milliseconds<F extends number | undefined>(option: string, value: unknown, fallback: F): number | F {
  if (value === undefined) return fallback
  if (typeof value === 'number' && value >= 0) return value
  throw new OptionError(option, 'a number of milliseconds, 0 or more', value)
}

/** A boolean, or `fallback` where the option is left out. */
export function flag(option: string, value: unknown, fallback: boolean): boolean {
  if (value === undefined) return fallback
  if (typeof value === 'boolean') return value
  throw new OptionError(option, 'true or false', value)
}

/** One of the given strings, or `fallback` where the option is left out. */
export function choice<V extends string, F extends V | undefined>(
  option: string,
  value: unknown,
  choices: readonly V[],
  fallback: F,
): V | F {
  if (value === undefined) return fallback
  if (choices.includes(value as V)) return value as V
  throw new OptionError(option, `one of ${choices.map((name) => `'${name}'`).join(', ')}`, value)
}

/** A function, or `undefined` where the option is left out. */
export function callback<F>(option: string, value: F | undefined): F | undefined {
  if (value === undefined || typeof value === 'function') return value
  throw new OptionError(option, 'a function', value)
}

/** An AbortSignal, or `undefined` where the option is left out. */
export function abortSignal(option: string, value: unknown): AbortSignal | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'object' && value !== null && 'aborted' in value && 'addEventListener' in value) {
    return value as AbortSignal
  }
  throw new OptionError(option, 'an AbortSignal', value)
}

/** Refuses options that don't exist: a misspelt one must not be ignored. */
export function knownOptions(owner: string, options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw new OptionError(`${owner} options`, 'an object', options)
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new OptionError(
        `${owner}.${name}`,
        `left out: the options are ${known.join(', ')}`,
        Reflect.get(options, name),
      )
    }
  }
}
