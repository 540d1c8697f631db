import { addAmount } from '../add-amount.js'
import type { NotInferred, Widened } from '../comparand.js'
import { type UpdateAction, updateAction } from '../update-action.js'
import type { WritablePath } from '../update-paths.js'
import type { Amount } from './amount.js'

/**
 * Adds an amount to a number, 1 if none is given; a missing number counts as 0. Not safe to repeat.
 *
 * @example
 * increment($.plays)
 */
export function increment<V extends Amount>(path: WritablePath<V>, by?: NotInferred<Widened<V>>): UpdateAction {
  return updateAction('increment', (scope) => addAmount(scope, path, 'plus', by))
}
