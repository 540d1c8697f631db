import type { LegacyConditions } from '../../legacy/legacy-conditions.js'
import type { WireItem } from '../../wire/wire-value.js'
import { CAPACITY_MODES, enumProblem, failed } from '../checks/constraints.js'
import { attributesToGetProblem, conditionalOperatorProblem, conditionProblems } from '../checks/legacy-problems.js'
import { tableNameProblem } from '../checks/table-name.js'
import type { LegacySelectionInput } from './read-legacy-filter.js'

/** What Query and Scan have in common. */
export interface ReadInput extends LegacySelectionInput {
  readonly TableName?: string
  readonly IndexName?: string
  readonly Limit?: number
  readonly ExclusiveStartKey?: WireItem
  readonly Select?: string
  readonly ConsistentRead?: boolean
  readonly ReturnConsumedCapacity?: string
  readonly KeyConditions?: LegacyConditions
}

const SELECTS = ['SPECIFIC_ATTRIBUTES', 'COUNT', 'ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES'] as const
const MIN_INDEX_NAME_LENGTH = 3

/** What the framework layer finds wrong with these members, their limit aside. */
export function readInputProblems(input: ReadInput): readonly (string | undefined)[] {
  return [
    enumProblem('select', input.Select, SELECTS),
    enumProblem('returnConsumedCapacity', input.ReturnConsumedCapacity, CAPACITY_MODES),
    tableNameProblem(input.TableName),
    input.IndexName === undefined ? undefined : indexNameProblem(input.IndexName),
    attributesToGetProblem(input.AttributesToGet),
    conditionalOperatorProblem(input.ConditionalOperator),
    ...conditionProblems('queryFilter', input.QueryFilter),
    ...conditionProblems('scanFilter', input.ScanFilter),
    ...conditionProblems('keyConditions', input.KeyConditions),
  ]
}

function indexNameProblem(name: string): string | undefined {
  if (name.length >= MIN_INDEX_NAME_LENGTH) return tableNameProblem(name, 'indexName')
  return failed(`Value '${name}'`, 'indexName', `have length greater than or equal to ${MIN_INDEX_NAME_LENGTH}`)
}
