import type { AttributeUpdates } from '../../legacy/attribute-updates.js'
import { checkNotMixed } from '../../legacy/check-not-mixed.js'
import type { WireItem } from '../../wire/wire-value.js'
import {
  CAPACITY_MODES,
  COLLECTION_MODES,
  FAILURE_VALUES,
  RETURN_VALUES,
  throwProblems,
} from '../checks/constraints.js'
import { updateEnums } from '../checks/legacy-problems.js'
import { emptyTableNameProblem, tableNameProblem } from '../checks/table-name.js'
import type { WriteInput } from './check-write-input.js'
import { keylessProblems } from './keyless-problems.js'

// UpdateItem has AWS's newest layer, which names neither member nor value, and ReturnValues, which
// it looks at before ReturnConsumedCapacity, in a spelling of its own
const ENUMS = [
  ['ReturnValues', RETURN_VALUES, ['ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATE_NEW', 'NONE']],
  ['ReturnConsumedCapacity', CAPACITY_MODES, CAPACITY_MODES],
  ['ReturnItemCollectionMetrics', COLLECTION_MODES, COLLECTION_MODES],
  ['ReturnValuesOnConditionCheckFailure', FAILURE_VALUES, FAILURE_VALUES],
] as const

/** The members of an UpdateItem beside its key. */
export interface UpdateItemInput extends WriteInput {
  readonly UpdateExpression?: string
  readonly AttributeUpdates?: AttributeUpdates
}

/** Checks the members of an UpdateItem beside its key and expressions; returns the key that it must have. */
export function checkUpdateInput(input: UpdateItemInput, key: WireItem | undefined): WireItem {
  if (key === undefined) throwProblems(keylessProblems(input))
  throwProblems([emptyTableNameProblem(input.TableName)])
  throwProblems([tableNameProblem(input.TableName)])
  for (const [member, allowed, listed] of ENUMS) {
    checkEnum(input[member], allowed, listed)
  }
  for (const [value, allowed] of updateEnums(input.ConditionalOperator, input.Expected, input.AttributeUpdates)) {
    checkEnum(value, allowed, allowed)
  }
  checkNotMixed(
    input,
    ['AttributeUpdates', 'Expected', 'ConditionalOperator'],
    ['UpdateExpression', 'ConditionExpression'],
  )
  return key ?? {}
}

function checkEnum(value: string | undefined, allowed: readonly string[], listed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return
  throwProblems([`Failed to satisfy constraint: Member must satisfy enum value set: [${listed.join(', ')}]`])
}
