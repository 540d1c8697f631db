import { READ_UNIT_BYTES } from '../../limits.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { WireItem } from '../../wire/wire-value.js'
import { type Consumption, describeConsumption, onTable, readUnits } from '../capacity/capacity.js'
import { keyAttributes, keyText } from '../keys/primary-key.js'
import type { ReadSource } from './find-source.js'
import { needsTable } from './needs-table.js'
import type { ReadExpressions } from './read-expressions.js'
import type { ReadInput } from './read-input.js'
import { type Page, readPage } from './read-page.js'

/** What is made of the items, and what admits the read when it is known what it costs: it throws if it doesn't. */
export interface AnswerRules extends ReadExpressions {
  readonly admit: (used: Consumption) => void
}

/** Reads a page of what a Query or Scan selected and answers with what was asked for. */
export function answerRead(
  input: ReadInput,
  source: ReadSource,
  selected: Iterable<StoredItem>,
  { filter, projection, admit }: AnswerRules,
): object {
  const fetch = needsTable(source, input.Select, projection) ? fetchFrom(source) : undefined
  const page = readPage(selected, { limit: input.Limit, filter: filter?.holds, fetch })
  const used = consumption(source, page, input.ConsistentRead)
  admit(used)
  const items = projection === undefined ? page.items : page.items.map(projection.project)
  const capacity = describeConsumption(input.ReturnConsumedCapacity, input.TableName ?? '', used)
  return {
    ...(input.Select !== 'COUNT' && { Items: items }),
    Count: items.length,
    ScannedCount: page.scanned,
    ...(page.stoppedAt && { LastEvaluatedKey: lastKey(source, page.stoppedAt.item) }),
    ...(capacity && { ConsumedCapacity: capacity }),
  }
}

function fetchFrom({ table }: ReadSource): (stored: StoredItem) => StoredItem {
  const { partition, sort } = table.definition.key
  return (stored) => table.get(keyText(stored.item, partition), keyText(stored.item, sort)) ?? stored
}

function lastKey({ table, key }: ReadSource, item: WireItem): WireItem {
  return { ...keyAttributes(key, item), ...keyAttributes(table.definition.key, item) }
}

function consumption({ index }: ReadSource, { bytes, fetchedBytes }: Page, consistent = false): Consumption {
  const units = readUnits(bytes, consistent)
  if (index === undefined) return onTable(units)
  return { table: (fetchedBytes / READ_UNIT_BYTES) * (consistent ? 1 : 0.5), indexes: new Map([[index, units]]) }
}
