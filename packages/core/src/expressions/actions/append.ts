import type { NotInferred } from '../comparand.js'
import { joinLists } from '../join-lists.js'
import type { Path } from '../paths.js'
import { type UpdateAction, updateAction } from '../update-action.js'

/**
 * Adds elements to the end of a list (`list_append`): given ones, or those of another list. A missing list counts as an empty one. Not safe to repeat.
 *
 * @example
 * append($.lines, ['a', 'b'])
 */
export function append<E>(
  list: Path<readonly E[]>,
  elements: readonly NotInferred<E>[] | Path<readonly NotInferred<E>[]>,
): UpdateAction {
  return updateAction('append', (scope) => joinLists(scope, list, 'end', elements))
}
