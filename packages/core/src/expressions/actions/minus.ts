import type { Widened } from '../comparand.js'
import type { Computed } from '../computed.js'
import { SOURCE, type SumSource } from '../operand-source.js'
import type { Amount, Term } from './amount.js'

/**
 * The difference of two numbers (`-`), stored or given, to be given to `set`. DynamoDB refuses the whole update where a stored
 * one is missing: say by `ifNotExists` what it then is.
 *
 * @example
 * set($.total, minus($.plays, ifNotExists($.skips, 0)))
 */
export function minus<V extends Amount>(left: Term<V>, right: Term<V>): Computed<Widened<V>> {
  const source: SumSource = { kind: 'minus', left, right }
  // the type's mark exists for the compiler only
  return Object.freeze({ [SOURCE]: source }) as unknown as Computed<Widened<V>>
}
