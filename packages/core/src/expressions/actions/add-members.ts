import { changeMembers } from '../change-members.js'
import type { Path } from '../paths.js'
import { type UpdateAction, updateAction } from '../update-action.js'
import type { MembersOf } from './members-of.js'

/**
 * Adds members to a set (`ADD`). A missing set counts as an empty one.
 *
 * @example
 * addMembers($.tags, ['jazz'])
 */
export function addMembers<V extends ReadonlySet<unknown>>(set: Path<V>, members: MembersOf<V>): UpdateAction {
  return updateAction('addMembers', (scope) => changeMembers(scope, set, 'add', members))
}
