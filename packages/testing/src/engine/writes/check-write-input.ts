import { checkNotMixed } from '../../legacy/check-not-mixed.js'
import type { Expected } from '../../legacy/expected.js'
import type { WireItem } from '../../wire/wire-value.js'
import {
  CAPACITY_MODES,
  COLLECTION_MODES,
  enumProblem,
  FAILURE_VALUES,
  failed,
  problemsError,
  RETURN_VALUES,
  throwProblems,
} from '../checks/constraints.js'
import { conditionalOperatorProblem, conditionProblems } from '../checks/legacy-problems.js'
import { emptyTableNameProblem, tableNameProblem } from '../checks/table-name.js'

/** What PutItem and DeleteItem have in common. */
export interface WriteInput {
  readonly TableName?: string
  readonly ReturnValues?: string
  readonly ReturnConsumedCapacity?: string
  readonly ReturnItemCollectionMetrics?: string
  readonly ReturnValuesOnConditionCheckFailure?: string
  readonly ConditionExpression?: string
  readonly Expected?: Expected
  readonly ConditionalOperator?: string
}

/** Checks the members of a put or delete beside its values; returns the item or key that it must have. */
export function checkWriteInput(input: WriteInput, member: 'item' | 'key', payload: WireItem | undefined): WireItem {
  throwProblems([emptyTableNameProblem(input.TableName)])
  throwProblems([
    enumProblem('returnConsumedCapacity', input.ReturnConsumedCapacity, CAPACITY_MODES),
    tableNameProblem(input.TableName),
    enumProblem('returnItemCollectionMetrics', input.ReturnItemCollectionMetrics, COLLECTION_MODES),
    payload === undefined ? failed('Value null', member, 'not be null') : undefined,
    conditionalOperatorProblem(input.ConditionalOperator),
    ...conditionProblems('expected', input.Expected),
    enumProblem('returnValues', input.ReturnValues, RETURN_VALUES),
    enumProblem('returnValuesOnConditionCheckFailure', input.ReturnValuesOnConditionCheckFailure, FAILURE_VALUES),
  ])
  checkNotMixed(input, ['Expected', 'ConditionalOperator'], ['ConditionExpression'])
  const returns = input.ReturnValues ?? 'NONE'
  if (returns !== 'NONE' && returns !== 'ALL_OLD') throw problemsError(['ReturnValues can only be ALL_OLD or NONE'])
  return payload ?? {}
}
