import type { TableRecord, TimeToLive } from '../../storage/table-record.js'
import { begin, isGoingOn } from '../../tables/table-progress.js'
import { flag, structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import { failed, throwProblems } from '../checks/constraints.js'
import { requiredTableName } from '../checks/required-table-name.js'
import { MIN_NAME_LENGTH } from '../checks/table-name.js'
import { findRecord, tableNotFound } from '../lookup/find-table.js'
import { defineOperation, type Operation } from '../operation.js'
import { finishTime } from './finish-time.js'

const MAX_ATTRIBUTE_LENGTH = 255

interface Specification {
  readonly Enabled?: boolean
  readonly AttributeName?: string
}

const shape = structure({ TableName: text, TimeToLiveSpecification: structure({ Enabled: flag, AttributeName: text }) })

/** UpdateTimeToLive. */
export const updateTimeToLive: Operation = defineOperation('UpdateTimeToLive', shape, (input, context) => {
  const name = requiredTableName(input.TableName, MIN_NAME_LENGTH)
  const { Enabled, AttributeName } = checkSpecification(input.TimeToLiveSpecification)
  const record = findRecord(context.store, name)
  // DynamoDB's time to live doesn't know of a table that is being created
  if (isGoingOn(record, 'creation')) throw tableNotFound(record.table.definition.name)
  checkChange(record, Enabled, AttributeName)
  const before: TimeToLive = { status: Enabled ? 'ENABLING' : 'DISABLING', attribute: AttributeName }
  const after: TimeToLive = Enabled
    ? { status: 'ENABLED', attribute: AttributeName }
    : { status: 'DISABLED', attribute: undefined }
  context.store.set(
    record.table.definition.name,
    begin(
      { ...record, timeToLive: before },
      { kind: 'time-to-live', at: finishTime(context), finish: (changing) => ({ ...changing, timeToLive: after }) },
    ),
  )
  return { TimeToLiveSpecification: { Enabled, AttributeName } }
})

function checkSpecification(given: Specification | undefined): Required<Specification> {
  const { Enabled, AttributeName } = given ?? {}
  const member = 'timeToLiveSpecification'
  if (given === undefined) throwProblems([failed('Value null', member, 'not be null')])
  throwProblems([
    AttributeName === undefined ? failed('Value null', `${member}.attributeName`, 'not be null') : undefined,
    AttributeName === ''
      ? failed("Value ''", `${member}.attributeName`, 'have length greater than or equal to 1')
      : undefined,
    (AttributeName?.length ?? 0) > MAX_ATTRIBUTE_LENGTH
      ? failed(
          `Value '${AttributeName}'`,
          `${member}.attributeName`,
          `have length less than or equal to ${MAX_ATTRIBUTE_LENGTH}`,
        )
      : undefined,
    Enabled === undefined ? failed('Value null', `${member}.enabled`, 'not be null') : undefined,
  ])
  return { Enabled: Enabled ?? false, AttributeName: AttributeName ?? '' }
}

/** What can't be changed is told before that it is too early for a change. */
function checkChange(record: TableRecord, enabled: boolean, attribute: string): void {
  const { status, attribute: current } = record.timeToLive
  const isOn = status === 'ENABLED' || status === 'ENABLING'
  if (isOn && attribute !== current) {
    throw validationError(`TimeToLive is active on a different AttributeName: current AttributeName is ${current}`)
  }
  if (isOn === enabled) throw validationError(`TimeToLive is already ${enabled ? 'enabled' : 'disabled'}`)
  if (!isGoingOn(record, 'time-to-live')) return
  throw validationError('Time to live has been modified multiple times within a fixed interval')
}
