import type { WireItem } from '../wire/wire-value.js'
import type { WriteInput } from './check-write-input.js'
import {
  CAPACITY_MODES,
  COLLECTION_MODES,
  FAILURE_VALUES,
  failed,
  RETURN_VALUES,
  throwProblems,
} from './constraints.js'
import { emptyTableNameProblem, tableNameProblem } from './table-name.js'

// UpdateItem has AWS's newest layer, which names neither member nor value, and this member as it spells it there
const ENUMS = [
  ['ReturnConsumedCapacity', CAPACITY_MODES, CAPACITY_MODES],
  ['ReturnItemCollectionMetrics', COLLECTION_MODES, COLLECTION_MODES],
  ['ReturnValues', RETURN_VALUES, ['ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATE_NEW', 'NONE']],
  ['ReturnValuesOnConditionCheckFailure', FAILURE_VALUES, FAILURE_VALUES],
] as const

/** Checks the members of an UpdateItem beside its key and expressions; returns the key that it must have. */
export function checkUpdateInput(input: WriteInput, key: WireItem | undefined): WireItem {
  throwProblems([emptyTableNameProblem(input.TableName)])
  throwProblems([
    tableNameProblem(input.TableName),
    key === undefined ? failed('Value null', 'key', 'not be null') : undefined,
  ])
  for (const [member, allowed, listed] of ENUMS) {
    const value = input[member]
    if (value === undefined || allowed.some((one) => one === value)) continue
    throwProblems([`Failed to satisfy constraint: Member must satisfy enum value set: [${listed.join(', ')}]`])
  }
  return key ?? {}
}
