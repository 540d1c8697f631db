import { openCursors } from './open-cursors.js'
import type { PageOf } from './page.js'
import { readChunks } from './read-chunks.js'
import type { ReadContext } from './read-context.js'
import { addFigures, NOTHING_READ } from './read-figures.js'
import type { ReadRequest } from './read-request.js'

/**
 * What each call of a query or scan brings, behind the cursor `after` or from the start, up to the limit. One page is read
 * ahead; leaving early cancels it.
 *
 * @throws {CursorError} if the cursor is none of this query.
 * @throws {ReadBudgetError} behind the last page, if the budget ended the reading.
 */
export async function* readPages(
  context: ReadContext,
  request: ReadRequest,
  after?: string,
): AsyncGenerator<PageOf<object>, void, void> {
  const cursors = await openCursors(context, request)
  let progress = NOTHING_READ
  const start = after === undefined ? undefined : cursors.read(after, 'after')
  for await (const { entities, consumed, reading } of readChunks(context, request, start)) {
    progress = addFigures(progress, consumed)
    const done = reading.isAtEnd
    const next = done ? undefined : cursors.write(reading.position)
    yield Object.freeze({ items: entities, next, done, consumed, progress })
  }
}
