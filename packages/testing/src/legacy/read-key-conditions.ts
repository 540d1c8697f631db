import { type KeyCondition, type QueriedKey, selectKeyCondition } from '../expressions/key-conditions/key-condition.js'
import type { ErrorStyle } from '../values/error-style.js'
import { validationError } from '../wire/validation-error.js'
import type { LegacyConditions } from './legacy-conditions.js'
import { readComparison } from './read-comparison.js'
import { toSortCondition } from './to-sort-condition.js'

/** Reads `KeyConditions`: first what needs no table, then, when it is known, for the key that is queried. */
export function readKeyConditions(
  conditions: LegacyConditions,
  style: ErrorStyle,
): (key: QueriedKey, index?: string) => KeyCondition {
  const read = new Map(Object.entries(conditions).map(([name, one]) => [name, readComparison(name, one, style)]))
  if (read.size === 0) throw validationError('Conditions can be of length 1 or 2 only')
  const asked = {
    size: read.size,
    // an operator that no key has is refused only where its attribute is looked at, as DynamoDB does
    get: (name: string) => {
      const comparison = read.get(name)
      return comparison && toSortCondition(comparison)
    },
  }
  return (key, index) => selectKeyCondition(asked, key, index)
}
