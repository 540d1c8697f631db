import type { NotInferred } from '../comparand.js'
import { joinLists } from '../join-lists.js'
import type { Path } from '../paths.js'
import { type UpdateAction, updateAction } from '../update-action.js'

/**
 * Adds elements before the beginning of a list (`list_append`): given ones, or those of another list. A missing list counts as an empty one. Not safe to repeat.
 *
 * @example
 * prepend($.lines, ['a', 'b'])
 */
export function prepend<E>(
  list: Path<readonly E[]>,
  elements: readonly NotInferred<E>[] | Path<readonly NotInferred<E>[]>,
): UpdateAction {
  return updateAction('prepend', (scope) => joinLists(scope, list, 'beginning', elements))
}
