import type { Position } from '../../cursor/position.js'
import { refuseCutReading } from './read-budget-end.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'
import { type Chunk, Reading } from './reading.js'
import { wholeStart } from './whole-start.js'

/** A chunk, and the reading that it came from. */
interface ChunkOf extends Chunk {
  readonly reading: Reading
}

/**
 * All chunks of a reading from there on, up to its limit. Leaving them early cancels what was read ahead.
 *
 * @throws {ReadBudgetError} behind the last chunk, if the budget ended the reading.
 */
export async function* readChunks(
  context: ReadContext,
  request: ReadRequest,
  start: Position = wholeStart(request),
): AsyncGenerator<ChunkOf, void, void> {
  const reading = new Reading(context, request, start)
  try {
    for (let chunk = await reading.next(); chunk !== undefined; chunk = await reading.next()) {
      yield { ...chunk, reading }
    }
    await refuseCutReading(context, request, reading)
  } finally {
    reading.close()
  }
}
