import { type KeyDefinition, keyNames } from '../../storage/key-definition.js'
import { validationError } from '../../wire/validation-error.js'
import type { Filter } from './read-expressions.js'

/** Refuses the filter of a Query that names a key attribute of what is queried: that is what key conditions are for. */
export function checkFilter(key: KeyDefinition, filter: Filter | undefined): void {
  if (filter === undefined) return
  const named = keyNames(key).find((name) => filter.names.includes(name))
  if (named === undefined) return
  const what = filter.parameter === 'FilterExpression' ? 'Filter Expression' : filter.parameter
  throw validationError(`${what} can only contain non-primary key attributes: Primary key attribute: ${named}`)
}
