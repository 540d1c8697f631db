import { heldNames } from '../../storage/project-item.js'
import { invalidParameter } from '../../wire/validation-error.js'
import type { ReadSource } from './find-source.js'
import type { Filter } from './read-expressions.js'

/**
 * Refuses the filter of a Query on attributes that its index doesn't hold, for either kind of index alike. A Scan takes
 * such a filter and finds nothing there.
 */
export function checkFilterHeld({ table, index }: ReadSource, filter: Filter | undefined): void {
  if (index === undefined || filter === undefined) return
  const held = heldNames(table.definition, index)
  if (held === 'all') return
  const missing = [...new Set(filter.names)].filter((name) => !held.has(name)).sort()
  if (missing.length === 0) return
  throw invalidParameter(
    `Secondary index ${index.name} does not project one or more filter attributes: [${missing.join(', ')}]`,
  )
}
