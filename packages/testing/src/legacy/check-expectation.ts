import { invalidParameter } from '../wire/validation-error.js'
import type { Expectation } from './expected.js'

/** Refuses members of an expectation that contradict each other, or the lack of those that belong together. */
export function checkExpectation(name: string, expectation: Expectation): void {
  const { Exists, Value, ComparisonOperator: operator, AttributeValueList: list } = expectation
  const refuse = (problem: string): Error => invalidParameter(`${problem} for Attribute: ${name}`)
  if (list !== undefined && Value !== undefined) throw refuse('Value and AttributeValueList cannot be used together')
  if (operator !== undefined) {
    if (Exists !== undefined) throw refuse('Exists and ComparisonOperator cannot be used together')
    if (list === undefined && Value === undefined && operator !== 'NULL' && operator !== 'NOT_NULL') {
      throw refuse(`Value or AttributeValueList must be used with ComparisonOperator: ${operator}`)
    }
    return
  }
  if (list !== undefined) throw refuse('AttributeValueList can only be used with a ComparisonOperator')
  if (Exists !== false && Value === undefined) throw refuse(`Value must be provided when Exists is ${Exists ?? 'null'}`)
  if (Exists === false && Value !== undefined) throw refuse('Value cannot be used when Exists is false')
}
