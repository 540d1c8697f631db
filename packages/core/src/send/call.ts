import type { Work } from './work.js'
import type { WorkQueue } from './work-queue.js'
import { tableOf } from './work-queue.js'

/** One BatchWriteItem call under way. */
export interface Call {
  readonly batch: readonly Work[]
  /** By table, how many calls in a row had failed when this one was sent: calls side by side fail as one. */
  readonly failuresBefore: ReadonlyMap<string, number>
}

/** A call about to be sent with these operations. */
export function startCall(batch: readonly Work[], queue: WorkQueue): Call {
  const failuresBefore = new Map<string, number>()
  for (const work of batch) failuresBefore.set(tableOf(work), queue.table(tableOf(work)).pace.failures)
  return { batch, failuresBefore }
}
