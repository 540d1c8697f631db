import type { Cursors } from '../../cursor/cursors-of.js'
import type { Position } from '../../cursor/position.js'
import { openCursors } from './open-cursors.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'

/** Where a reading begins: behind a cursor, or at the start. */
export async function startPosition(
  context: ReadContext,
  request: ReadRequest,
  after: string | undefined,
): Promise<Position> {
  if (after === undefined) return wholeStart(request)
  const cursors: Cursors = await openCursors(context, request)
  return cursors.read(after, 'after')
}

/** Before the first item of each segment. */
export function wholeStart({ segments }: ReadRequest): Position {
  return Array.from({ length: segments }, () => 'start' as const)
}
