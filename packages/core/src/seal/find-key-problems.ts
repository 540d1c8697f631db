import type { EncodeProblem } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { valueSize } from '../codec/item-size.js'
import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../limits.js'
import type { EntitySchema, KeyAttribute } from '../schema/entity-schema.js'

/** Adds to `found` what DynamoDB would refuse about a primary key: an empty part, or one that is too long. */
export function findKeyProblems(schema: EntitySchema, key: Item, found: EncodeProblem[]): void {
  const { partitionKey, sortKey } = schema.key
  const partition = partProblem(partitionKey, key, MAX_PARTITION_KEY_BYTES)
  if (partition !== undefined)
    found.push({ attribute: partitionKey.property, reason: `the partition key ${partition}` })
  if (sortKey === undefined) return
  const sort = partProblem(sortKey, key, MAX_SORT_KEY_BYTES)
  if (sort !== undefined) found.push({ attribute: sortKey.property, reason: `the sort key ${sort}` })
}

function partProblem({ name, scalarType }: KeyAttribute, key: Item, limit: number): string | undefined {
  const value = key[name]
  if (value === undefined || scalarType === 'N') return undefined
  const bytes = valueSize(value)
  if (bytes === 0) return 'is empty: give it a value'
  if (bytes > limit) return `has ${bytes} bytes, DynamoDB takes ${limit}: shorten it`
  return undefined
}
