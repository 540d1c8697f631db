import type { WriteAnswer } from '../client/write-answer.js'
import { batchEvents } from '../diagnostics/batch-events.js'
import { retryEvents } from '../diagnostics/retry-events.js'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import type { Call } from './call.js'
import type { FlushRun } from './flush-run.js'
import { tableOf, type Work } from './work.js'

/** How a call ended: with an answer or with an error's name. */
export interface CallEnd {
  readonly startedAt: number
  readonly answer?: WriteAnswer
  readonly error?: string
}

/** Tells whoever listens of a call that has been taken in, and of what will be carried again. */
export function tellCall(run: FlushRun, { kind, works }: Call, { startedAt, answer, error }: CallEnd): void {
  if (!batchEvents.isHeard() && !retryEvents.isHeard()) return
  const { settings } = run
  const isUnreadable = works.some(({ failure }) => failure?.code === 'PROTOCOL')
  const name = error ?? (isUnreadable ? 'PROTOCOL' : undefined)
  const written = works.filter(({ outcome }) => outcome === 'written').length
  const leftovers = name === undefined ? works.length - written : 0
  batchEvents.tell(() => ({
    flush: settings.flush ?? 0,
    call: kind,
    tables: Object.fromEntries(countByTable(works)),
    operations: works.length,
    bytes: works.reduce((sum, { sealed }) => sum + operationBytes(sealed), EMPTY_REQUEST_BYTES),
    attempt: Math.max(...works.map(({ attempts }) => attempts)),
    outcome: name !== undefined ? 'failed' : leftovers > 0 ? 'leftovers' : 'written',
    written,
    leftovers,
    error: name,
    durationMs: settings.clock.now() - startedAt,
    consumedCapacity: unitsByTable(answer),
  }))
  tellRetries(run, works, name ?? 'UnprocessedItems')
}

function tellRetries({ settings, queue }: FlushRun, works: readonly Work[], reason: string): void {
  const again = works.filter(({ outcome }) => outcome === undefined)
  for (const [table, operations] of countByTable(again)) {
    const delayMs = Math.max(0, queue.pace(table).readyAt - settings.clock.now())
    retryEvents.tell(() => ({ flush: settings.flush ?? 0, table, operations, delayMs, reason }))
  }
}

function countByTable(works: readonly Work[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const work of works) counts.set(tableOf(work), (counts.get(tableOf(work)) ?? 0) + 1)
  return counts
}

function unitsByTable(answer: WriteAnswer | undefined): Readonly<Record<string, number>> {
  const units: Record<string, number> = {}
  for (const { TableName = '', CapacityUnits = 0 } of answer?.consumedCapacity ?? []) {
    units[TableName] = (units[TableName] ?? 0) + CapacityUnits
  }
  return units
}
