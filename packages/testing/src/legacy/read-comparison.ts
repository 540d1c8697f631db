import type { ErrorStyle } from '../values/error-style.js'
import { nameSize } from '../values/name-size.js'
import { normaliseValue } from '../values/normalise-value.js'
import type { WireValue } from '../wire/wire-value.js'
import { checkArguments } from './check-arguments.js'
import { COMPARISON_OPERATORS, type ComparisonOperator } from './comparison-operator.js'
import type { LegacyCondition } from './legacy-conditions.js'

/** A checked legacy condition on one attribute, its values in stored form. */
export interface Comparison {
  readonly name: string
  readonly operator: ComparisonOperator
  readonly values: readonly WireValue[]
}

/** Checks a legacy condition, whose operator is known to be one, and brings its values to their stored form. */
export function readComparison(name: string, condition: LegacyCondition, style: ErrorStyle): Comparison {
  const { ComparisonOperator: asked, AttributeValueList: values = [] } = condition
  const operator = COMPARISON_OPERATORS.find((one) => one === asked)
  if (operator === undefined) throw new Error('Expected an operator that has been checked')
  nameSize(name)
  for (const value of values) normaliseValue(value, style, 0)
  checkArguments(operator, values)
  return { name, operator, values }
}
