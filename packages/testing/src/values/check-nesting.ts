import { MAX_NESTING_LEVELS } from '../limits.js'
import { validationError } from '../wire/validation-error.js'
import type { WireValue } from '../wire/wire-value.js'
import { type ErrorStyle, inEnvelope } from './error-style.js'

const TOO_DEEP = 'Nesting Levels have exceeded supported limits'

/** Beyond these levels the current layer leaves the value to an older one. Measured on AWS: more than 60, less than 63. */
const READ_LEVELS = 62

/** Refuses a value of a request inside more maps and lists than an item may nest. `depth` is that of the value. */
export function checkDepth(value: WireValue, depth: number, style: ErrorStyle): void {
  if (depth <= MAX_NESTING_LEVELS) return
  const text = `${TOO_DEEP}: Attributes in the item have nested levels beyond supported limit`
  throw validationError(nestsBeyond(value, READ_LEVELS - depth) ? text : inEnvelope(style, text))
}

/** Whether a value nests so deep that the current layer doesn't read it. */
export function isFarTooDeep(value: WireValue): boolean {
  return nestsBeyond(value, READ_LEVELS)
}

/** Checks the depth of what an update makes, with `depth` maps and lists around it, and of everything in it. */
export function checkNesting(value: WireValue, depth: number): void {
  if (depth > MAX_NESTING_LEVELS) throw validationError(TOO_DEEP)
  for (const member of value.L ?? Object.values(value.M ?? {})) checkNesting(member, depth + 1)
}

// what is looked at here hasn't been checked and may be anything that JSON can say
function nestsBeyond(value: unknown, levels: number): boolean {
  return levels < 0 || membersOf(value).some((member) => nestsBeyond(member, levels - 1))
}

function membersOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if ('L' in value && Array.isArray(value.L)) return value.L
  return 'M' in value && typeof value.M === 'object' ? Object.values(value.M ?? {}) : []
}
