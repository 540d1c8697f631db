import type { Failure } from '../client/classify-error.js'
import type { Call } from './call.js'
import { countHiddenAttempts } from './count-hidden-attempts.js'
import type { FlushRun } from './flush-run.js'
import { handleConditionFailure } from './handle-condition-failure.js'
import { isolate } from './isolate.js'
import { noteAnswered, noteFailed } from './note-pace.js'
import { backOff, giveUpOnTable, retryLater } from './retry-later.js'
import { fail, type OperationFailure, type Work } from './work.js'

const NONE: ReadonlySet<Work> = new Set()

/** Takes in a call that failed as a whole. */
export function handleFailure(run: FlushRun, call: Call, failure: Failure): void {
  const { works } = call
  const reason: OperationFailure = {
    code: 'SERVICE_REFUSED',
    reason: `${failure.name}${failure.message === '' ? '' : `: ${failure.message}`}`,
    cause: failure.error,
  }
  countHiddenAttempts(run.tally, works, failure.attempts)
  switch (failure.kind) {
    case 'throttled':
      tryAgain(run, call, reason, noteAnswered(run, call, new Set(works)))
      break
    case 'in-doubt':
      handleDoubt(run, call, reason)
      break
    case 'condition-failed':
      // a false condition costs as much as a true one
      for (const table of call.failuresBefore.keys()) run.queue.pace(table).noteTaken(run.settings.clock.now())
      noteAnswered(run, call, NONE)
      for (const work of works) handleConditionFailure(run, work, failure)
      break
    case 'validation':
    case 'collection-full':
    case 'access-denied':
    case 'table-missing':
      noteFailed(run, call)
      isolate(run, works, failure, reason)
      break
    case 'credentials':
    case 'no-credentials':
      noteFailed(run, call)
      stop(run, works, failure, reason)
      break
    case 'local':
      noteFailed(run, call)
      for (const work of works) {
        work.inDoubt = true
        fail(work, 'unprocessed', reason)
      }
      break
    default:
      failure.kind satisfies never
  }
}

/** Ends the flush: whoever asks isn't let in. Without credentials not even this call was sent. */
function stop(run: FlushRun, works: readonly Work[], { kind }: Failure, reason: OperationFailure): void {
  const failure: OperationFailure = { ...reason, code: 'CREDENTIALS' }
  run.stopped = failure
  if (kind === 'no-credentials') {
    run.tally.calls--
    if (works.some(({ attempts }) => attempts > 1)) run.tally.retriedCalls--
    for (const work of works) work.attempts--
  }
  for (const work of works) fail(work, kind === 'credentials' ? 'rejected' : 'unprocessed', failure)
}

/** Takes in a call after which nobody knows what it applied. */
export function handleDoubt(run: FlushRun, call: Call, failure: OperationFailure): void {
  for (const work of call.works) work.inDoubt = true
  noteFailed(run, call)
  tryAgain(run, call, failure, [...call.failuresBefore.keys()])
}

function tryAgain(run: FlushRun, call: Call, failure: OperationFailure, slowed: readonly string[]): void {
  const tables = [...call.failuresBefore.keys()]
  for (const table of slowed) backOff(run, table, call)
  for (const work of call.works) retryLater(run, work, failure)
  for (const table of tables) giveUpOnTable(run, run.queue.pace(table), failure)
}
