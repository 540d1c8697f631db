import { conditionsShape } from '../../legacy/legacy-conditions.js'
import { type Segment, scanIndex, scanTable, segmentOfKey } from '../../storage/scan-table.js'
import type { Table } from '../../storage/table.js'
import { itemShape } from '../../wire/item-shape.js'
import { flag, integer, listOf, structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import type { Consumption } from '../capacity/capacity.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { expressionMembers } from '../checks/expression-members.js'
import { defineOperation, type Operation } from '../operation.js'
import { admitRead } from '../throughput/admit-read.js'
import { answerRead } from './answer-read.js'
import { checkParameters } from './check-parameters.js'
import { checkScanInput, checkSegments, readSegment } from './check-scan-input.js'
import { checkSelect } from './check-select.js'
import { findSource } from './find-source.js'
import { readLegacyFilter } from './read-legacy-filter.js'
import { readLegacyProjection } from './read-legacy-projection.js'
import { readSelection } from './read-selection.js'
import { normaliseStartKey, readStartKey } from './start-key.js'

const shape = structure({
  TableName: text,
  IndexName: text,
  Limit: integer,
  ExclusiveStartKey: itemShape,
  Segment: integer,
  TotalSegments: integer,
  Select: text,
  ScanFilter: conditionsShape,
  ConditionalOperator: text,
  AttributesToGet: listOf(text),
  FilterExpression: text,
  ProjectionExpression: text,
  ...expressionMembers,
  ConsistentRead: flag,
  ReturnConsumedCapacity: text,
})

/** Scan of a whole table or index, page by page. */
export const scan: Operation = defineOperation('Scan', shape, (input, context) => {
  checkScanInput(input)
  checkParameters(
    input,
    ['AttributesToGet', 'ScanFilter', 'ConditionalOperator'],
    ['ProjectionExpression', 'FilterExpression'],
  )
  const legacyProjection = readLegacyProjection(input.AttributesToGet)
  const legacyFilter = readLegacyFilter(input, 'ScanFilter', 'older')
  normaliseStartKey(input.ExclusiveStartKey, 'older')
  checkSegments(input)
  const selection = readSelection(input, ['FilterExpression', 'ProjectionExpression'], 'older')
  const { filter = legacyFilter, projection = legacyProjection } = selection
  checkSelect(input, projection)
  const source = findSource(context, input)
  const { table, index } = source
  checkKeyPaths(table.definition, [...(projection?.paths ?? []), ...(filter?.paths ?? [])])
  const segment = readSegment(input)
  const after = input.ExclusiveStartKey && readStartKey(source, input.ExclusiveStartKey, 'Scan')
  if (after !== undefined && segment !== undefined) checkSegment(table, after.partition, segment)
  const selected = index === undefined ? scanTable(table, after, segment) : scanIndex(table, index, after, segment)
  const admit = (used: Consumption): void => admitRead(context, table, { used, partition: undefined })
  return answerRead(input, source, selected, { filter, projection, admit })
})

function checkSegment(table: Table, partition: string, { index, total }: Segment): void {
  if (segmentOfKey(table, partition, total) === index) return
  throw validationError(
    'The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct ' +
      `Segment. TotalSegments: ${total} Segment: ${index}`,
  )
}
