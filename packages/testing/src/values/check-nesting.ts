import { MAX_NESTING_LEVELS } from '../limits.js'
import { validationError } from '../wire/validation-error.js'
import type { WireValue } from '../wire/wire-value.js'

/** Refuses a value inside more maps and lists than an item may nest. */
export function checkDepth(depth: number): void {
  if (depth <= MAX_NESTING_LEVELS) return
  throw validationError(
    'Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit',
  )
}

/** Checks the depth of a value, with `depth` maps and lists around it, and of everything in it. */
export function checkNesting(value: WireValue, depth: number): void {
  checkDepth(depth)
  for (const member of value.L ?? Object.values(value.M ?? {})) checkNesting(member, depth + 1)
}
