import type { CursorSettings } from '../options/cursor-options.js'
import { checkRetryOptions } from '../options/retry-options.js'
import type { QueryContext } from '../query/query-context.js'
import type { EntityReader } from '../read/by-key/entity-reader.js'
import type { SessionState } from './session-state.js'

/** What a session's queries and scans need of it. */
export function queryContext(state: SessionState, reader: EntityReader, cursors: CursorSettings): QueryContext {
  const { client, clock, random, tables, codecOf } = state
  return { tables, codecOf, reads: { client, clock, random, codecOf, reader, cursors, retry: checkRetryOptions() } }
}
