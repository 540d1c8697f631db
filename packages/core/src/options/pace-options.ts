import { OptionError } from '../errors/option-error.js'
import { knownOptions } from './check-option.js'

/** How fast a flush or bulk load writes to each of its tables, in write units a second as the sizes of items tell them. */
export interface PaceOptions {
  /** The pace to begin with, above 0. Default: none, so nothing waits before a table first refuses something. */
  readonly initialWcu?: number
  /**
   * What one flush or load sends at most, above 0: in any second that much and one call, whatever the table would take.
   * Each flush counts anew: many small ones add up. Default: no limit.
   */
  readonly maxWcu?: number
}

/** Pace options, checked. */
export interface PaceLimits {
  readonly initialWcu: number | undefined
  readonly maxWcu: number | undefined
}

const KNOWN = ['initialWcu', 'maxWcu'] as const satisfies (keyof PaceOptions)[]

/** Copies and validates the option `pace`. */
export function checkPaceOptions(options: PaceOptions = {}): PaceLimits {
  knownOptions('pace', options, KNOWN)
  return {
    initialWcu: writeUnits('pace.initialWcu', options.initialWcu),
    maxWcu: writeUnits('pace.maxWcu', options.maxWcu),
  }
}

function writeUnits(option: string, value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && value > 0 && value < Number.POSITIVE_INFINITY) return value
  throw new OptionError(option, 'a number of write units a second, above 0', value)
}
