import type { StoredItem } from '../../codec/stored-item.js'
import type { Cursors } from '../../cursor/cursors-of.js'
import type { Position } from '../../cursor/position.js'
import { openCursors } from './open-cursors.js'
import type { Page } from './page.js'
import { checkPageOptions, type PageOptions, type PageSettings } from './page-options.js'
import type { ReadContext } from './read-context.js'
import { addFigures, NOTHING_READ, type ReadFigures } from './read-figures.js'
import type { ReadRequest } from './read-request.js'
import { Reading } from './reading.js'
import { reversePosition } from './reverse-position.js'
import { startKeyOf } from './start-key.js'
import { wholeStart } from './whole-start.js'

/**
 * One page of a query or scan: the first, or the one behind or before a cursor. Goes on over empty and filtered answers until
 * the page is full; a page that the budget cut short has fewer entities.
 *
 * @throws {CursorError} if a cursor is none of this query; then nothing is sent.
 * @throws {OptionError} for options that can't be.
 */
export async function readPage(
  context: ReadContext,
  request: ReadRequest,
  options: PageOptions = {},
): Promise<Page<object>> {
  const settings = checkPageOptions(request, options)
  const cursors = await openCursors(context, request)
  const isBackward = settings.before !== undefined
  const start = startOf(request, settings, cursors)
  const forward = isBackward ? !request.forward : request.forward
  const read = await readUp(context, { ...request, limit: settings.limit, forward }, start)
  const cursorOf = (position: Position | undefined): string | undefined =>
    position && cursors.write(isBackward ? reversePosition(position) : position)
  const [ahead, behind] = [cursorOf(read.ahead), cursorOf(read.behind)]
  const [next, previous] = isBackward ? [behind, ahead] : [ahead, behind]
  const items = isBackward ? read.entities.toReversed() : read.entities
  const { consumed, stoppedBy } = read
  return Object.freeze({ items, next, previous, done: next === undefined, consumed, stoppedBy })
}

/** In the direction in which is read. */
function startOf(request: ReadRequest, { after, before }: PageSettings, cursors: Cursors): Position {
  if (before !== undefined) return reversePosition(cursors.read(before, 'before'))
  return after === undefined ? wholeStart(request) : cursors.read(after, 'after')
}

interface Read extends Pick<Page<object>, 'stoppedBy' | 'consumed'> {
  readonly entities: readonly object[]
  /** Where what follows begins, in the direction in which was read; and where what lies behind does. */
  readonly ahead: Position | undefined
  readonly behind: Position | undefined
}

async function readUp(context: ReadContext, request: ReadRequest, start: Position): Promise<Read> {
  const reading = new Reading(context, request, start, { lookahead: 1, prefetch: request.limit !== undefined })
  const entities: object[] = []
  let first: StoredItem | undefined
  let consumed: ReadFigures = NOTHING_READ
  try {
    for (let chunk = await reading.next(); chunk !== undefined; chunk = await reading.next()) {
      for (const entity of chunk.entities) entities.push(entity)
      first ??= chunk.first
      consumed = addFigures(consumed, chunk.consumed)
      if (request.limit === undefined && entities.length > 0) break
    }
  } finally {
    reading.close()
  }
  const { isAtEnd, position, stoppedBy } = reading
  const ahead = isAtEnd ? undefined : position
  const behind = behindOf(request, start, first ? [startKeyOf(request, first.item)] : (ahead ?? ['end']))
  return { entities, ahead, behind, consumed, stoppedBy }
}

/** Only a query has an order to go back in, and only behind its start there is nothing. */
function behindOf({ kind }: ReadRequest, [start]: Position, place: Position): Position | undefined {
  return kind === 'scan' || start === 'start' ? undefined : place
}
