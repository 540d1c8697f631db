import type { EncodeProblem } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { valueSize } from '../codec/item-size.js'
import { storedTypeOf } from '../codec/stored-type.js'
import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../limits.js'
import type { EntitySchema, KeyAttribute } from '../schema/entity-schema.js'

/**
 * Adds to `found` what DynamoDB would refuse about the keys of indexes: another type, NULL too, an empty value, or one
 * that is too long. `values` may be a part of an item: what it doesn't hold is as it was, or leaves the item out of the
 * index.
 */
export function findIndexProblems({ key, indexes }: EntitySchema, values: Item, found: EncodeProblem[]): void {
  const told = new Set<string>()
  for (const { name, key: indexKey } of indexes) {
    tell(indexKey.partitionKey, name, MAX_PARTITION_KEY_BYTES)
    if (indexKey.sortKey !== undefined) tell(indexKey.sortKey, name, MAX_SORT_KEY_BYTES)
  }

  function tell(part: KeyAttribute, index: string, limit: number): void {
    const { property } = part
    // one reason is enough; an empty part of the primary key has been told
    if (told.has(property)) return
    const problem = partProblem(part, values, limit)
    if (problem === undefined) return
    const isPrimary = property === key.partitionKey.property || property === key.sortKey?.property
    if (isPrimary && problem === EMPTY) return
    told.add(property)
    found.push({ attribute: property, reason: `the key of the index ${index} ${problem}` })
  }
}

const EMPTY = 'is empty: give it a value, or leave it out to keep the item out of the index'

function partProblem({ name, scalarType }: KeyAttribute, values: Item, limit: number): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) return undefined
  const type = storedTypeOf(value)
  if (type === 'NULL') return 'is null: leave it out to keep the item out of the index'
  if (type !== scalarType) return `is stored as ${type}, it is declared as ${scalarType}`
  if (scalarType === 'N') return undefined
  const bytes = valueSize(value)
  if (bytes === 0) return EMPTY
  return bytes > limit ? `has ${bytes} bytes, DynamoDB takes ${limit}: shorten it` : undefined
}
