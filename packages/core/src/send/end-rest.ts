import { DeadlineError } from '../errors/deadline-error.js'
import type { FlushRun } from './flush-run.js'
import { fail, type OperationFailure } from './work.js'

/** Ends what no call can carry any more, because the flush was ended; returns why. */
export function endRest(run: FlushRun): OperationFailure {
  const { signal } = run.settings
  const failure: OperationFailure = run.stopped ?? {
    code: signal.reason instanceof DeadlineError ? 'DEADLINE_EXCEEDED' : 'ABORTED',
    reason: 'the flush was ended before it was acknowledged; it is pending again',
    cause: signal.reason,
  }
  for (const work of run.queue.drain()) fail(work, 'unprocessed', failure)
  return failure
}
