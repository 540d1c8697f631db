import type { KeyCondition } from '../../expressions/key-conditions/key-condition.js'
import { type KeyDefinition, partitionParts } from '../../storage/key-definition.js'
import { partitionText } from '../../storage/partition-text.js'
import type { KeyCondition as StoredCondition } from '../../storage/query-table.js'

/** A key condition in the values by which a table or index is read. */
export function storedCondition({ partition, sort, more }: KeyCondition, key: KeyDefinition): StoredCondition {
  if (more === undefined) return { partition: partition[key.partition.type] ?? '', sort }
  const values = [partition, ...more.partition]
  const texts = partitionParts(key).map(({ type }, at) => values[at]?.[type] ?? '')
  return { partition: partitionText(texts), sort, moreSort: more.sort }
}
