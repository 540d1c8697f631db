import type { SealedOperation } from '../seal/sealed-operation.js'
import { type CallTally, emptyTally } from './call-tally.js'
import { Condemned } from './condemned.js'
import type { SendSettings } from './send-settings.js'
import { type OperationFailure, startWork, type Work } from './work.js'
import { WorkQueue } from './work-queue.js'

/** The state of one flush's send stage. */
export interface FlushRun {
  readonly settings: SendSettings
  readonly works: readonly Work[]
  readonly queue: WorkQueue
  readonly condemned: Condemned
  readonly tally: CallTally
  /** Set when nothing more can be sent, for example because the credentials are refused. */
  stopped: OperationFailure | undefined
}

/** Starts a run with everything queued in the order saved. */
export function startRun(operations: readonly SealedOperation[], settings: SendSettings): FlushRun {
  const works = operations.map(startWork)
  const queue = new WorkQueue(settings)
  for (const work of works) queue.push(work)
  return { settings, works, queue, condemned: new Condemned(), tally: emptyTally(), stopped: undefined }
}
