import { CAPACITY_MODES, COLLECTION_MODES, enumProblem, failed, RETURN_VALUES } from '../checks/constraints.js'
import { conditionalOperatorProblem } from '../checks/legacy-problems.js'
import { tableNameProblem } from '../checks/table-name.js'
import type { WriteInput } from './check-write-input.js'

/** What is wrong with an UpdateItem that has no key: AWS leaves that to its older layer, which lists all that it finds. */
export function keylessProblems(input: WriteInput): readonly (string | undefined)[] {
  return [
    enumProblem('returnConsumedCapacity', input.ReturnConsumedCapacity, CAPACITY_MODES),
    input.TableName === ''
      ? failed("Value ''", 'tableName', 'have length greater than or equal to 1')
      : tableNameProblem(input.TableName),
    enumProblem('returnItemCollectionMetrics', input.ReturnItemCollectionMetrics, COLLECTION_MODES),
    conditionalOperatorProblem(input.ConditionalOperator),
    enumProblem('returnValues', input.ReturnValues, RETURN_VALUES),
    failed('Value null', 'key', 'not be null'),
  ]
}
