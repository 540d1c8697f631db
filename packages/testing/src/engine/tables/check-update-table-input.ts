import type { IndexUpdateInput, UpdateTableInput } from '../../tables/update-table-input.js'
import { validationError } from '../../wire/validation-error.js'
import { BILLING_MODES, enumProblem, TABLE_CLASSES, throwProblems } from '../checks/constraints.js'
import { capacityProblems } from './capacity-problems.js'
import { indexNameProblem, indexProblems } from './index-problems.js'
import { definitionProblems } from './key-element-problems.js'

/** Checks what DynamoDB's framework layer checks of UpdateTable beside the table's name. */
export function checkUpdateTableInput(input: UpdateTableInput): void {
  throwProblems([
    enumProblem('billingMode', input.BillingMode, BILLING_MODES),
    ...capacityProblems('provisionedThroughput', input.ProvisionedThroughput),
    ...definitionProblems('attributeDefinitions', input.AttributeDefinitions),
    ...(input.GlobalSecondaryIndexUpdates ?? []).flatMap((update, index) =>
      updateProblems(`globalSecondaryIndexUpdates.${index + 1}.member`, update),
    ),
  ])
  const { TableClass } = input
  if (TableClass === undefined || (TABLE_CLASSES as readonly string[]).includes(TableClass)) return
  throw validationError(
    'Invalid table-class parameter provided. Please try again with a valid table-class value: ' +
      `[${TABLE_CLASSES.join(', ')}].`,
  )
}

function updateProblems(member: string, { Create, Update, Delete }: IndexUpdateInput): readonly (string | undefined)[] {
  return [
    ...(Update ? [indexNameProblem(`${member}.update`, Update.IndexName)] : []),
    ...capacityProblems(`${member}.update.provisionedThroughput`, Update?.ProvisionedThroughput),
    ...(Create ? indexProblems(`${member}.create`, Create) : []),
    ...(Delete ? [indexNameProblem(`${member}.delete`, Delete.IndexName)] : []),
  ]
}
