import type { EncodeProblem } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { valueSize } from '../codec/item-size.js'
import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../limits.js'
import type { EntitySchema, KeyAttribute } from '../schema/entity-schema.js'

/** What DynamoDB would refuse about a primary key: an empty part, or one that is too long. */
export function keyProblems(schema: EntitySchema, key: Item): EncodeProblem[] {
  const problems: EncodeProblem[] = []
  const { partitionKey, sortKey } = schema.key
  checkPart(partitionKey, MAX_PARTITION_KEY_BYTES, 'partition')
  if (sortKey !== undefined) checkPart(sortKey, MAX_SORT_KEY_BYTES, 'sort')
  return problems

  function checkPart({ name, property, scalarType }: KeyAttribute, limit: number, role: string): void {
    const value = key[name]
    if (value === undefined || scalarType === 'N') return
    const bytes = valueSize(value)
    if (bytes === 0) problems.push({ attribute: property, reason: `the ${role} key is empty: give it a value` })
    if (bytes > limit) {
      problems.push({
        attribute: property,
        reason: `the ${role} key has ${bytes} bytes, DynamoDB takes ${limit}: shorten it`,
      })
    }
  }
}
