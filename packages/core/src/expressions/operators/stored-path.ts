import { SOURCE, type StoredSource } from '../operand-source.js'
import type { Path } from '../paths.js'

/**
 * A path by stored names and list indexes, for what the class doesn't model. It can be used wherever a path of a condition or
 * an update can; values beside it are stored as in an attribute of type `'unknown'`.
 *
 * @example
 * notExists(storedPath('mood', 'since'))
 */
// biome-ignore lint/suspicious/noExplicitAny: nothing is known of the value, so everything may be compared with it
export function storedPath(name: string, ...steps: readonly (string | number)[]): Path<any> {
  const source: StoredSource = { kind: 'stored-path', steps: Object.freeze([name, ...steps]) }
  // the type's marks exist for the compiler only
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return Object.freeze({ [SOURCE]: source }) as unknown as Path<any>
}
