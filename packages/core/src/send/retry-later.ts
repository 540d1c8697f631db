import { isSafeToRepeat } from '../seal/is-safe-to-repeat.js'
import type { Call } from './call.js'
import type { FlushRun } from './flush-run.js'
import type { TablePace } from './pace/table-pace.js'
import { pauseEnd } from './pause-end.js'
import { fail, type OperationFailure, tableOf, type Work } from './work.js'

/** Leaves a table alone for a while because it took nothing, or not all, of a call. */
export function backOff(run: FlushRun, name: string, { failuresBefore }: Call): void {
  const table = run.queue.pace(name)
  const before = Math.min(table.failures, failuresBefore.get(name) ?? 0)
  table.failures = Math.max(table.failures, before + 1)
  table.readyAt = Math.max(table.readyAt, pauseEnd(run, table, table.failures))
}

/** Queues an operation again, within its budgets; ends it where they are used up. */
export function retryLater(run: FlushRun, work: Work, failure: OperationFailure): void {
  const { settings, queue } = run
  work.failure = failure
  if (isUnsafe(work)) {
    fail(work, 'unprocessed', failure)
    return
  }
  if (work.attempts - work.refusals >= settings.maxAttempts) {
    fail(work, 'unprocessed', exhausted('ATTEMPTS_EXHAUSTED', `${work.attempts} calls carried it`, failure))
    return
  }
  if (isOutOfTime(run, queue.pace(tableOf(work)))) {
    fail(work, 'unprocessed', outOfTime(run, failure))
    return
  }
  queue.push(work)
}

/** Ends all that waits for a table whose time budget is used up. */
export function giveUpOnTable(run: FlushRun, table: TablePace, failure: OperationFailure): void {
  if (!isOutOfTime(run, table)) return
  for (const work of run.queue.drain(table.table)) fail(work, 'unprocessed', outOfTime(run, failure))
}

/** Whether it may be applied already, and once more would be wrong. */
function isUnsafe({ inDoubt, sealed }: Work): boolean {
  return inDoubt && !isSafeToRepeat(sealed)
}

function isOutOfTime({ settings }: FlushRun, { lastAcceptedAt }: TablePace): boolean {
  return lastAcceptedAt !== undefined && settings.clock.now() - lastAcceptedAt >= settings.maxElapsedMs
}

function outOfTime({ settings }: FlushRun, failure: OperationFailure): OperationFailure {
  return exhausted('TIME_EXHAUSTED', `its table accepted nothing for ${settings.maxElapsedMs} ms`, failure)
}

function exhausted(
  code: 'ATTEMPTS_EXHAUSTED' | 'TIME_EXHAUSTED',
  what: string,
  last: OperationFailure,
): OperationFailure {
  return {
    ...last,
    code,
    reason: `${what}, the last time: ${last.reason.replace(/\.$/, '')}. It is pending again: flush later`,
  }
}
