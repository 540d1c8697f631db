import { OptionError } from '../errors/option-error.js'

/** Dollars for a million write units, 0 or more. */
export function checkPrice(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY) return value
  throw new OptionError('price', 'dollars for a million write units, 0 or more', value)
}
