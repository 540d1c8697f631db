import type { CursorScope } from './cursor-scope.js'
import type { Position } from './position.js'
import { readCursor } from './read-cursor.js'
import { writeCursor } from './write-cursor.js'

/** The cursors of one query or scan. */
export interface Cursors {
  write(position: Position): string
  /** @throws {CursorError} if it isn't one of this query. `option` is what it is called in messages. */
  read(cursor: unknown, option: string): Position
}

/** Makes and reads the cursors of one query or scan. Loaded at their first use only: it needs node:crypto. */
export function cursorsOf(scope: CursorScope): Cursors {
  return {
    write: (position) => writeCursor(scope, position),
    read: (cursor, option) => readCursor(scope, cursor, option),
  }
}
