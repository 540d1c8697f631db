import { changeMembers } from '../change-members.js'
import type { Path } from '../paths.js'
import { type UpdateAction, updateAction } from '../update-action.js'
import type { MembersOf } from './members-of.js'

/**
 * Takes members from a set (`DELETE`). Without its last member the set is gone.
 *
 * @example
 * deleteMembers($.tags, ['jazz'])
 */
export function deleteMembers<V extends ReadonlySet<unknown>>(set: Path<V>, members: MembersOf<V>): UpdateAction {
  return updateAction('deleteMembers', (scope) => changeMembers(scope, set, 'delete', members))
}
