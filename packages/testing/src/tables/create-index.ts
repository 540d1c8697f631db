import { MAX_GLOBAL_INDEXES } from '../limits.js'
import { addIndex } from '../storage/add-index.js'
import type { TableRecord } from '../storage/table-record.js'
import { ServiceError } from '../wire/service-error.js'
import { invalidParameter, validationError } from '../wire/validation-error.js'
import { globalIndexes, isOnDemand } from './billing.js'
import type { ChangeTime } from './change-time.js'
import type { AttributeDefinitionsInput, GlobalIndexInput } from './create-table-input.js'
import { describeNewIndex, sortDefinitions } from './describe-new-table.js'
import { checkSameTypes, usedAttributes } from './key-attributes.js'
import { checkOnDemand } from './on-demand.js'
import { readAttributeTypes } from './read-attribute-types.js'
import { readIndex } from './read-index.js'
import { begin } from './table-progress.js'
import { checkNewWarmth } from './warmth.js'

/**
 * Adds a global index to a table: the table is busy until the index has its resources, then the index is filled. Writes
 * are checked against the index's keys from the beginning.
 */
export function createIndex(
  record: TableRecord,
  input: GlobalIndexInput,
  definitions: AttributeDefinitionsInput | undefined,
  { afterOneStep, afterTwoSteps }: ChangeTime,
): TableRecord {
  const name = input.IndexName ?? ''
  checkRoom(record, name)
  checkCapacity(record, input)
  if (definitions === undefined) throw invalidParameter(`AttributeDefinitions is not specified for index: ${name}`)
  const onDemand = isOnDemand(record)
  const index = readIndex('global', input, readAttributeTypes(definitions), describeNewIndex(input, onDemand))
  checkSameTypes(record.table.definition, index.key)
  const table = addIndex(record.table, index)
  const known = new Map(
    [...definitions, ...record.described.AttributeDefinitions].map((one) => [one.AttributeName, one]),
  )
  const used = usedAttributes(table.definition)
  const AttributeDefinitions = sortDefinitions(
    [...known.values()].filter(({ AttributeName }) => used.has(AttributeName)),
  )
  const created: TableRecord = {
    ...record,
    table,
    described: { ...record.described, AttributeDefinitions },
    indexes: new Map([...record.indexes, [name, index.described]]),
  }
  const allocating = begin(created, {
    kind: 'index',
    at: afterOneStep,
    tableStatus: 'UPDATING',
    indexes: new Map([[name, { status: 'CREATING', backfilling: false }]]),
    finish: (same) => same,
  })
  return begin(allocating, {
    kind: 'index',
    at: afterTwoSteps,
    indexes: new Map([[name, { status: 'CREATING', backfilling: true }]]),
    finish: (same) => same,
  })
}

function checkRoom(record: TableRecord, name: string): void {
  if (record.indexes.has(name)) throw validationError('Attempting to create an index which already exists')
  if (globalIndexes(record).length < MAX_GLOBAL_INDEXES) return
  throw new ServiceError(
    'LimitExceededException',
    `Subscriber limit exceeded: GlobalSecondaryIndex count exceeds the per-table limit of ${MAX_GLOBAL_INDEXES}`,
  )
}

function checkCapacity(record: TableRecord, input: GlobalIndexInput): void {
  const { IndexName: name, ProvisionedThroughput, OnDemandThroughput, WarmThroughput } = input
  const onDemand = isOnDemand(record)
  if (onDemand && ProvisionedThroughput !== undefined) {
    throw invalidParameter(
      `Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: ${name} when BillingMode is PAY_PER_REQUEST`,
    )
  }
  if (!onDemand && ProvisionedThroughput === undefined) {
    throw invalidParameter(`Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: ${name}`)
  }
  checkOnDemand(onDemand, OnDemandThroughput, `index : ${name}`, 'new')
  if (WarmThroughput !== undefined) checkNewWarmth(onDemand, ProvisionedThroughput, WarmThroughput, `index ${name}`)
}
