import type { CreateTableInput, GlobalIndexInput, IndexInput } from '../../tables/create-table-input.js'
import { BILLING_MODES, enumProblem, TABLE_CLASSES, throwProblems } from '../checks/constraints.js'
import { capacityProblems } from './capacity-problems.js'
import { indexProblems, keySchemaProblem } from './index-problems.js'
import { definitionProblems, keyElementProblems } from './key-element-problems.js'

/** Checks what DynamoDB's framework layer checks of CreateTable beside the table's name. */
export function checkCreateTableInput(input: CreateTableInput): void {
  const throughput = input.ProvisionedThroughput
  const isWhole = throughput?.ReadCapacityUnits !== undefined && throughput.WriteCapacityUnits !== undefined
  throwProblems([
    enumProblem('billingMode', input.BillingMode, BILLING_MODES),
    // what is missing is told in other words, later
    ...(isWhole ? capacityProblems('provisionedThroughput', throughput) : []),
    ...definitionProblems('attributeDefinitions', input.AttributeDefinitions),
    keySchemaProblem('keySchema', input.KeySchema),
    ...keyElementProblems('keySchema', input.KeySchema),
    ...listProblems('globalSecondaryIndexes', input.GlobalSecondaryIndexes),
    ...localKeyProblems(input.LocalSecondaryIndexes),
    ...listProblems('localSecondaryIndexes', input.LocalSecondaryIndexes),
    enumProblem('tableClass', input.TableClass, TABLE_CLASSES),
  ])
}

function listProblems(list: string, indexes: readonly GlobalIndexInput[] = []): readonly (string | undefined)[] {
  return indexes.flatMap((index, position) => indexProblems(`${list}.${position + 1}.member`, index))
}

// only the keys of global indexes can be longer
function localKeyProblems(indexes: readonly IndexInput[] = []): readonly (string | undefined)[] {
  return indexes.map(({ KeySchema }, at) =>
    keySchemaProblem(`localSecondaryIndexes.${at + 1}.member.keySchema`, KeySchema),
  )
}
