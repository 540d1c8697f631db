import { tableArn } from '../tables/table-description.js'
import { structure, text } from '../wire/shape.js'
import { validationError } from '../wire/validation-error.js'
import { findTableByName } from './find-table.js'
import { defineOperation, type Operation } from './operation.js'
import { requiredTableName } from './required-table-name.js'

const shape = structure({ TableName: text })

/** DeleteTable. The answer says DELETING, as DynamoDB's does; the table is gone at once. */
export const deleteTable: Operation = defineOperation('DeleteTable', shape, (input, context) => {
  const { definition, count, bytes } = findTableByName(context.store, requiredTableName(input.TableName))
  const { name, described } = definition
  const arn = tableArn(context.region, name)
  if (described.DeletionProtectionEnabled) {
    throw validationError(
      `Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`,
    )
  }
  context.store.delete(name)
  return {
    TableDescription: {
      TableName: name,
      TableStatus: 'DELETING',
      TableArn: arn,
      ItemCount: count,
      TableSizeBytes: bytes,
      ProvisionedThroughput: described.ProvisionedThroughput,
    },
  }
})
