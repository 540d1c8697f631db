import { describeTable as describe } from '../../tables/table-description.js'
import { structure, text } from '../../wire/shape.js'
import { requiredTableName } from '../checks/required-table-name.js'
import { findRecord } from '../lookup/find-table.js'
import { defineOperation, type Operation } from '../operation.js'

const shape = structure({ TableName: text })

/** DescribeTable. */
export const describeTable: Operation = defineOperation('DescribeTable', shape, (input, context) => {
  return { Table: describe(findRecord(context.store, requiredTableName(input.TableName)), context.region) }
})
