import type { Condition } from '../expressions/syntax.js'
import { validationError } from '../wire/validation-error.js'

/** Joins legacy conditions by the request's `ConditionalOperator`, which it can have only where there is something to join. */
export function joinConditions(
  conditions: readonly Condition[],
  conditionalOperator: string | undefined,
): Condition | undefined {
  const [only] = conditions
  if (conditionalOperator !== undefined && only === undefined) {
    throw validationError('ConditionalOperator cannot be used without Filter or Expected')
  }
  if (conditionalOperator !== undefined && conditions.length === 1) {
    throw validationError('ConditionalOperator can only be used when Filter or Expected has two or more elements')
  }
  return conditions.length > 1 ? { kind: conditionalOperator === 'OR' ? 'or' : 'and', conditions } : only
}
