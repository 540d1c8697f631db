import type { Position } from '../../cursor/position.js'
import type { ReadRequest } from './read-request.js'

/** Before the first item of each segment. */
export function wholeStart({ segments }: ReadRequest): Position {
  return Array.from({ length: segments }, () => 'start' as const)
}
