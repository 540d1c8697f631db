import { OptionError } from '../../errors/option-error.js'
import { knownOptions, positiveInteger } from '../../options/check-option.js'

/** Options of `all`. */
export interface AllOptions {
  /** Entities to load at most, at least 1; more of them are an error. */
  readonly max: number
}

/** Validates the options of `all`, and returns `max`. */
export function checkAllOptions(options: AllOptions): number {
  if (options === undefined) throw new OptionError('all options', 'an object such as { max: 1000 }', options)
  knownOptions('all', options, ['max'])
  if (options.max === undefined) throw new OptionError('max', 'a positive integer', options.max)
  return positiveInteger('max', options.max, 1)
}
