import { Table } from '../storage/table.js'
import { createTableShape } from '../tables/create-table-shape.js'
import { readTableDefinition } from '../tables/read-table-definition.js'
import { describeTable } from '../tables/table-description.js'
import { plainTableName } from '../wire/plain-table-name.js'
import { ServiceError } from '../wire/service-error.js'
import { checkCreateTableInput } from './check-create-table-input.js'
import { defineOperation, type Operation } from './operation.js'
import { requiredTableName } from './required-table-name.js'
import { MIN_NAME_LENGTH } from './table-name.js'

/** CreateTable. The answer says CREATING, as DynamoDB's does; the table can be used at once. */
export const createTable: Operation = defineOperation('CreateTable', createTableShape, (input, context) => {
  const name = plainTableName(requiredTableName(input.TableName, MIN_NAME_LENGTH))
  checkCreateTableInput(input)
  const definition = readTableDefinition(input, name, context.now)
  if (context.store.has(name)) throw new ServiceError('ResourceInUseException', `Table already exists: ${name}`)
  const table = new Table(definition)
  context.store.set(name, table)
  return { TableDescription: describeTable(table, context.region, 'CREATING') }
})
