import type { AttributeUpdates } from '../../legacy/attribute-updates.js'
import { UPDATE_ACTIONS } from '../../legacy/attribute-updates.js'
import { COMPARISON_OPERATORS } from '../../legacy/comparison-operator.js'
import type { LegacyConditions } from '../../legacy/legacy-conditions.js'
import { enumProblem, failed } from './constraints.js'

export const CONDITIONAL_OPERATORS = ['OR', 'AND'] as const

type Problems = readonly (string | undefined)[]

/** What the framework layer finds wrong with the operator that joins legacy conditions. */
export function conditionalOperatorProblem(value: string | undefined): string | undefined {
  return enumProblem('conditionalOperator', value, CONDITIONAL_OPERATORS)
}

/** What the framework layer finds wrong with legacy conditions. Only those of `Expected` may lack an operator. */
export function conditionProblems(member: string, conditions: LegacyConditions = {}): Problems {
  return Object.entries(conditions).map(([name, { ComparisonOperator: operator }]) => {
    const place = `${member}.${name}.member.comparisonOperator`
    if (operator === undefined) return member === 'expected' ? undefined : failed('Value null', place, 'not be null')
    return enumProblem(place, operator, COMPARISON_OPERATORS)
  })
}

/** What the framework layer finds wrong with `AttributesToGet`. */
export function attributesToGetProblem(
  names: readonly string[] | undefined,
  member = 'attributesToGet',
): string | undefined {
  return names?.length === 0 ? failed("Value '[]'", member, 'have length greater than or equal to 1') : undefined
}

/** Every enum of an UpdateItem's legacy parameters: its value, and the values that it may have. */
export function updateEnums(
  conditionalOperator: string | undefined,
  expected: LegacyConditions = {},
  updates: AttributeUpdates = {},
): readonly (readonly [string | undefined, readonly string[]])[] {
  return [
    [conditionalOperator, CONDITIONAL_OPERATORS],
    ...Object.values(expected).map((one) => [one.ComparisonOperator, COMPARISON_OPERATORS] as const),
    ...Object.values(updates).map((one) => [one.Action, UPDATE_ACTIONS] as const),
  ]
}
