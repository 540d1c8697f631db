import { createTableShape } from '../../tables/create-table-shape.js'
import { describedEncryption } from '../../tables/encryption.js'
import { newRecord } from '../../tables/new-record.js'
import { readTableDefinition } from '../../tables/read-table-definition.js'
import { describeTable } from '../../tables/table-description.js'
import { isGoingOn } from '../../tables/table-progress.js'
import { addTags } from '../../tables/tags.js'
import { plainTableName } from '../../wire/plain-table-name.js'
import { ServiceError } from '../../wire/service-error.js'
import { requiredTableName } from '../checks/required-table-name.js'
import { MIN_NAME_LENGTH } from '../checks/table-name.js'
import type { EngineContext } from '../engine-context.js'
import { tableIsBusy } from '../lookup/table-busy.js'
import { defineOperation, type Operation } from '../operation.js'
import { checkCreateTableInput } from './check-create-table-input.js'
import { checkNoStream } from './check-no-stream.js'
import { finishTime } from './finish-time.js'

/** CreateTable. The answer says CREATING, as DynamoDB's does, also if that takes no time. */
export const createTable: Operation = defineOperation('CreateTable', createTableShape, (input, context) => {
  checkNoStream(input.StreamSpecification)
  const name = plainTableName(requiredTableName(input.TableName, MIN_NAME_LENGTH))
  checkCreateTableInput(input)
  const definition = { ...readTableDefinition(input, name, context.now), scanSeed: context.scanSeed ?? 0 }
  const encryption = describedEncryption(input.SSESpecification, context.region)
  const tags = addTags(new Map(), input.Tags ?? [])
  checkNameIsFree(context, name)
  const record = newRecord(definition, { encryption, tags, readyAt: finishTime(context) })
  context.store.set(name, record)
  return { TableDescription: describeTable(record, context.region) }
})

function checkNameIsFree({ store }: EngineContext, name: string): void {
  const existing = store.get(name)
  if (existing === undefined) return
  if (isGoingOn(existing, 'creation')) throw tableIsBusy(`Table is being created: ${name}`)
  throw new ServiceError('ResourceInUseException', `Table already exists: ${name}`)
}
