import { isGoingOn } from '../../tables/table-progress.js'
import { structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import { requiredTableName } from '../checks/required-table-name.js'
import { findRecord } from '../lookup/find-table.js'
import { defineOperation, type Operation } from '../operation.js'

const shape = structure({ TableName: text })

/** DescribeTimeToLive. */
export const describeTimeToLive: Operation = defineOperation('DescribeTimeToLive', shape, (input, { store }) => {
  const record = findRecord(store, requiredTableName(input.TableName))
  for (const [kind, state] of [
    ['creation', 'CREATING'],
    ['deletion', 'DELETING'],
  ] as const) {
    if (!isGoingOn(record, kind)) continue
    throw validationError(
      `Cannot describe time to live while table is in ${state} state: Current table state is ${state}`,
    )
  }
  const { status, attribute } = record.timeToLive
  return {
    TimeToLiveDescription: { TimeToLiveStatus: status, ...(attribute !== undefined && { AttributeName: attribute }) },
  }
})
