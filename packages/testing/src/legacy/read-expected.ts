import type { Condition } from '../expressions/syntax.js'
import type { ErrorStyle } from '../values/error-style.js'
import { checkExpectation } from './check-expectation.js'
import type { Expectation, Expected } from './expected.js'
import { joinConditions } from './join-conditions.js'
import { readComparison } from './read-comparison.js'
import { toCondition } from './to-condition.js'

/** Reads `Expected`, the legacy condition of a write. An empty one is none. */
export function readExpected(
  expected: Expected = {},
  conditionalOperator: string | undefined,
  style: ErrorStyle,
): Condition | undefined {
  const conditions = Object.entries(expected).map(([name, one]) => readExpectation(name, one, style))
  return joinConditions(conditions, conditionalOperator)
}

function readExpectation(name: string, expectation: Expectation, style: ErrorStyle): Condition {
  checkExpectation(name, expectation)
  const { Exists, Value, ComparisonOperator, AttributeValueList } = expectation
  const operator = ComparisonOperator ?? (Exists === false ? 'NULL' : 'EQ')
  const values = AttributeValueList ?? (Value === undefined ? [] : [Value])
  return toCondition(readComparison(name, { ComparisonOperator: operator, AttributeValueList: values }, style))
}
