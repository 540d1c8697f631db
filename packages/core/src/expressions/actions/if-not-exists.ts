import type { NotInferred } from '../comparand.js'
import type { Fallback } from '../computed.js'
import { type FallbackSource, SOURCE } from '../operand-source.js'
import type { Path } from '../paths.js'

/**
 * The stored value of a path or, where there is none, another (`if_not_exists`): to be given to `set`, `plus` or `minus`.
 *
 * @example
 * set($.created, ifNotExists($.created, new Date()))
 */
export function ifNotExists<V>(
  path: Path<V>,
  otherwise: NotInferred<V> | Path<NotInferred<V>> | Fallback<NotInferred<V>>,
): Fallback<V> {
  const source: FallbackSource = { kind: 'if-not-exists', of: path, otherwise }
  // the type's marks exist for the compiler only
  return Object.freeze({ [SOURCE]: source }) as unknown as Fallback<V>
}
