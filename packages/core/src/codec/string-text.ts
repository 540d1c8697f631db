import { describeValue } from './describe-value.js'
import { InvalidValue } from './invalid-value.js'

/** The value as text that UTF-8 can hold. */
export function stringText(value: unknown): string {
  if (typeof value !== 'string') throw new InvalidValue(`is ${describeValue(value)}, expected a string`)
  if (!value.isWellFormed()) {
    throw new InvalidValue('is an ill-formed string: it has half of a surrogate pair, which UTF-8 cannot hold')
  }
  return value
}
