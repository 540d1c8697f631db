import { describeTable } from '../../tables/table-description.js'
import { updateRecord } from '../../tables/update-record.js'
import { updateTableShape } from '../../tables/update-table-shape.js'
import { requiredTableName } from '../checks/required-table-name.js'
import { MIN_NAME_LENGTH } from '../checks/table-name.js'
import { findRecord } from '../lookup/find-table.js'
import { defineOperation, type Operation } from '../operation.js'
import { settleCapacity } from '../throughput/settle-capacity.js'
import { checkAdmitted } from './check-admitted.js'
import { checkUpdateCombination } from './check-update-combination.js'
import { checkUpdateTableInput } from './check-update-table-input.js'
import { finishTime } from './finish-time.js'

/** UpdateTable. The answer tells of what goes on, as DynamoDB's does, also if that takes no time. */
export const updateTable: Operation = defineOperation('UpdateTable', updateTableShape, (input, context) => {
  const name = requiredTableName(input.TableName, MIN_NAME_LENGTH)
  checkUpdateTableInput(input)
  checkUpdateCombination(input)
  const record = findRecord(context.store, name)
  checkAdmitted(record, input)
  settleCapacity(context, record)
  const updated = updateRecord(record, input, {
    now: context.now,
    afterOneStep: finishTime(context),
    afterTwoSteps: finishTime(context, 2),
  })
  context.store.set(record.table.definition.name, updated)
  return { TableDescription: describeTable(updated, context.region) }
})
