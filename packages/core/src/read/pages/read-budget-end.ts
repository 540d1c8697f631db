import type { Position } from '../../cursor/position.js'
import { ReadBudgetError, type ReadStop } from '../../errors/read-budget-error.js'
import { openCursors } from './open-cursors.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'

/** How far a reading came that its budget may have ended. */
interface ReadEnd {
  readonly stoppedBy: ReadStop | undefined
  readonly position: Position
}

/** @throws {ReadBudgetError} if the budget ended the reading, with the cursor to go on from. */
export async function refuseCutReading(
  context: ReadContext,
  request: ReadRequest,
  { stoppedBy, position }: ReadEnd,
): Promise<void> {
  if (stoppedBy === undefined || position.every((place) => place === 'end')) return
  const cursors = await openCursors(context, request)
  const options = stoppedBy === 'signal' ? { cause: request.budget.signal?.reason } : {}
  throw new ReadBudgetError(request.schema.className, stoppedBy, cursors.write(position), options)
}
