import { MAX_PAGE_BYTES } from '../limits.js'
import { type ScanPosition, type Segment, scanTable, segmentOfKey } from '../storage/scan-table.js'
import type { StoredItem } from '../storage/stored-item.js'
import type { Table } from '../storage/table.js'
import { normaliseItem } from '../values/normalise-value.js'
import { itemShape } from '../wire/item-shape.js'
import { flag, integer, structure, text } from '../wire/shape.js'
import { validationError } from '../wire/validation-error.js'
import type { WireItem } from '../wire/wire-value.js'
import { describeConsumption, onTable, readUnits } from './capacity.js'
import { checkScanInput, readSegment } from './check-scan-input.js'
import { findTable } from './find-table.js'
import { defineOperation, type Operation } from './operation.js'
import { keyAttributes, readKey } from './primary-key.js'

const shape = structure({
  TableName: text,
  Limit: integer,
  ExclusiveStartKey: itemShape,
  Segment: integer,
  TotalSegments: integer,
  Select: text,
  ConsistentRead: flag,
  ReturnConsumedCapacity: text,
})

/** Scan of a whole table, page by page, without a filter. */
export const scan: Operation = defineOperation('Scan', shape, (input, context) => {
  checkScanInput(input)
  if (input.ExclusiveStartKey !== undefined) normaliseItem(input.ExclusiveStartKey, 'older')
  const table = findTable(context.store, input.TableName)
  const segment = readSegment(input)
  const start = input.ExclusiveStartKey && readStart(table, input.ExclusiveStartKey, segment)
  const page = readPage(scanTable(table, start, segment), input.Limit ?? Number.POSITIVE_INFINITY)
  const used = onTable(readUnits(page.bytes, input.ConsistentRead))
  const capacity = describeConsumption(input.ReturnConsumedCapacity, input.TableName ?? '', used)
  return {
    ...(input.Select !== 'COUNT' && { Items: page.items.map(({ item }) => item) }),
    Count: page.items.length,
    ScannedCount: page.items.length,
    ...(page.stoppedAt && { LastEvaluatedKey: keyAttributes(table.definition.key, page.stoppedAt.item) }),
    ...(capacity && { ConsumedCapacity: capacity }),
  }
})

interface Page {
  readonly items: readonly StoredItem[]
  readonly bytes: number
  /** The last item of a page that ended by a limit, whether or not more follow. */
  readonly stoppedAt: StoredItem | undefined
}

function readPage(source: Iterable<StoredItem>, limit: number): Page {
  const items: StoredItem[] = []
  let bytes = 0
  for (const stored of source) {
    items.push(stored)
    bytes += stored.size
    if (items.length >= limit || bytes >= MAX_PAGE_BYTES) return { items, bytes, stoppedAt: stored }
  }
  return { items, bytes, stoppedAt: undefined }
}

function readStart(table: Table, asked: WireItem, segment: Segment | undefined): ScanPosition {
  const start = readStartKey(table, asked)
  if (segment === undefined || segmentOfKey(start.partition, segment.total) === segment.index) return start
  throw validationError(
    'The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct ' +
      `Segment. TotalSegments: ${segment.total} Segment: ${segment.index}`,
  )
}

function readStartKey(table: Table, asked: WireItem): ScanPosition {
  try {
    return readKey(table.definition.key, asked)
  } catch (error) {
    const which = table.definition.key.sort === undefined ? 'exclusive start key' : 'starting key'
    throw validationError(`The provided ${which} is invalid: ${error instanceof Error ? error.message : error}`)
  }
}
