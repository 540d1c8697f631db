import { type SizeSource, SOURCE } from '../operand-source.js'
import type { Operand, Path } from '../paths.js'

/**
 * The size of a stored value (`size`), to be compared: a string's length, the bytes of binary, the number of members of a
 * set, list or map. A comparison with the size of anything else, or of what is missing, is false.
 *
 * @example
 * greaterThan(size($.tags), 3)
 */
export function size(path: Path<string | object>): Operand<number> {
  const source: SizeSource = { kind: 'size', of: path }
  // the type's mark exists for the compiler only
  return Object.freeze({ [SOURCE]: source }) as unknown as Operand<number>
}
