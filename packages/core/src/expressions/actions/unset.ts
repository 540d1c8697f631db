import { expressionError } from '../expression-scope.js'
import { targetOf } from '../target-of.js'
import { type UpdateAction, updateAction } from '../update-action.js'
import type { WritablePath } from '../update-paths.js'

/** Takes an attribute or a part of it away (`REMOVE`); the elements of a list behind it move up. Where nothing is, nothing happens. */
export function unset(path: WritablePath<unknown>): UpdateAction {
  return updateAction('unset', (scope) => {
    const { operand, text, required } = targetOf(scope, path)
    if (required) throw expressionError(scope, text, 'the class requires a value: set() another')
    return { section: 'remove', path: operand.path }
  })
}
