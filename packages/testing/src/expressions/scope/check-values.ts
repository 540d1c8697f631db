import { isFarTooDeep } from '../../values/check-nesting.js'
import type { ErrorStyle } from '../../values/error-style.js'
import { normaliseValue } from '../../values/normalise-value.js'
import { ServiceError } from '../../wire/service-error.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireValue } from '../../wire/wire-value.js'
import { aliasProblem } from './alias-problem.js'

const PARAMETER = 'ExpressionAttributeValues'

/** Problems of which only the older layer says where they are. Measured on AWS in October 2026; of others it isn't known. */
const PLAIN = /contains duplicates|numeric value|significant digits|number with magnitude|nesting levels/i

/** Checks `ExpressionAttributeValues`, all keys before any value, and brings the values to their stored form. */
export function checkValues(
  values: ReadonlyMap<string, WireValue>,
  style: ErrorStyle,
  refuse: (message: string) => ServiceError,
): void {
  if (values.size === 0) throw refuse(`${PARAMETER} must not be empty`)
  for (const alias of values.keys()) {
    const problem = aliasProblem(alias, ':')
    if (problem !== undefined) throw refuse(`${PARAMETER} contains invalid key: ${problem}`)
  }
  for (const [alias, value] of values) {
    try {
      // the envelope goes around the whole message, not around the part that the value's check says; the older layer takes a
      // level more than an item may have
      normaliseValue(value, style === 'current' ? 'bare' : style, style === 'older' ? -1 : 0)
    } catch (error) {
      if (!(error instanceof ServiceError) || error.name !== 'ValidationException') throw error
      const named = `${PARAMETER} contains invalid value: ${error.message} for key ${alias}`
      if (isFarTooDeep(value)) throw validationError(named)
      throw refuse(style !== 'older' && PLAIN.test(error.message) ? error.message : named)
    }
  }
}
