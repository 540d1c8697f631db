import { type CallTally, emptyTally } from './call-tally.js'
import { Cancellation } from './cancellation.js'
import { Condemned } from './condemned.js'
import type { SendSettings } from './send-settings.js'
import type { OperationFailure } from './work.js'
import { WorkQueue } from './work-queue.js'

/** The state of one send stage. It knows the operations that wait, never those that have ended. */
export interface FlushRun {
  readonly settings: SendSettings
  readonly queue: WorkQueue
  readonly condemned: Condemned
  readonly tally: CallTally
  /** Comes with the abort of the flush's signal. */
  readonly cancellation: Cancellation
  /** Set when nothing more can be sent, for example because the credentials are refused. */
  stopped: OperationFailure | undefined
}

/** Starts a run with nothing queued. */
export function startRun(settings: SendSettings): FlushRun {
  return {
    settings,
    queue: new WorkQueue(settings),
    condemned: new Condemned(),
    tally: emptyTally(),
    cancellation: new Cancellation(),
    stopped: undefined,
  }
}
