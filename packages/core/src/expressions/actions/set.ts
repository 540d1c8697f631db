import { assignedValue } from '../assigned-value.js'
import type { NotInferred } from '../comparand.js'
import type { Computed } from '../computed.js'
import type { Path } from '../paths.js'
import { targetOf } from '../target-of.js'
import { type UpdateAction, updateAction } from '../update-action.js'
import type { WritablePath } from '../update-paths.js'

/**
 * Assigns a value, the value of another path, or what `ifNotExists`, `plus` or `minus` make of them (`SET`). What is read is
 * the item as it was before the update. The map or list around the path must exist; an index past a list's end appends.
 *
 * @example
 * set($.year, 1965)
 * set($.total, plus($.plays, $.skips))
 */
export function set<V>(
  path: WritablePath<V>,
  value: NotInferred<V> | Path<NotInferred<V>> | Computed<NotInferred<V>> | null,
): UpdateAction {
  return updateAction('set', (scope) => {
    const target = targetOf(scope, path)
    return { section: 'set', path: target.operand.path, value: assignedValue(scope, target, value) }
  })
}
