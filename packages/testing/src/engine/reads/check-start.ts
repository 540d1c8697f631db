import type { KeyDefinition } from '../../storage/key-definition.js'
import type { KeyValues } from '../../storage/key-order.js'
import type { KeyCondition } from '../../storage/query-table.js'
import { sortKeyLies } from '../../storage/sort-range.js'
import { validationError } from '../../wire/validation-error.js'

/** Refuses a position that the query itself would never come to. */
export function checkStart(start: KeyValues, condition: KeyCondition, key: KeyDefinition): void {
  const isInPartition = start.partition === condition.partition
  if (condition.sort === undefined) {
    if (isInPartition) return
    throw validationError('The provided starting key is outside query boundaries based on provided conditions')
  }
  if (sortKeyLies(key, start, condition) !== 0) {
    throw validationError('The provided starting key does not match the range key predicate')
  }
  // whatever the condition on the sort key: seen with `<` too
  if (!isInPartition) throw validationError('The query can return at most one row and cannot be restarted')
}
