import type { Widened } from '../comparand.js'
import type { Computed } from '../computed.js'
import { SOURCE, type SumSource } from '../operand-source.js'
import type { Amount, Term } from './amount.js'

/**
 * The sum of two numbers (`+`), stored or given, to be given to `set`. DynamoDB refuses the whole update where a stored
 * one is missing: say by `ifNotExists` what it then is.
 *
 * @example
 * set($.total, plus($.plays, ifNotExists($.skips, 0)))
 */
export function plus<V extends Amount>(left: Term<V>, right: Term<V>): Computed<Widened<V>> {
  const source: SumSource = { kind: 'plus', left, right }
  // the type's mark exists for the compiler only
  return Object.freeze({ [SOURCE]: source }) as unknown as Computed<Widened<V>>
}
