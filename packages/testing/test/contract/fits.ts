import { isDeepStrictEqual } from 'node:util'
import { Refused } from './refused.js'

/** Whether what was seen is what was expected: equal, or the same refusal with the expected clause in its message. */
export function fits(seen: unknown, expected: unknown): boolean {
  if (!(expected instanceof Refused)) return isDeepStrictEqual(seen, expected)
  return seen instanceof Refused && seen.refused === expected.refused && seen.message.includes(expected.message)
}
