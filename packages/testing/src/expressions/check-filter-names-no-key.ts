import { validationError } from '../wire/validation-error.js'
import { conditionPaths } from './condition-paths.js'
import type { Condition } from './syntax.js'

/** Refuses the filter of a Query that names one of the key attributes of what is queried. */
export function checkFilterNamesNoKey(condition: Condition, keyNames: readonly string[]): void {
  const named = new Set(conditionPaths(condition).map(([name]) => name))
  const key = keyNames.find((name) => named.has(name))
  if (key === undefined) return
  throw validationError(`Filter Expression can only contain non-primary key attributes: Primary key attribute: ${key}`)
}
