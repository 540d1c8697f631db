import type { Load } from './load.js'
import { tableOf } from './work.js'
import type { WorkQueue } from './work-queue.js'

/** One call under way: a BatchWriteItem, or a PutItem or DeleteItem. */
export interface Call extends Load {
  /** By table, how many calls in a row had failed when this one was sent: calls side by side fail as one. */
  readonly failuresBefore: ReadonlyMap<string, number>
}

/** A call about to be sent. */
export function startCall({ kind, works }: Load, queue: WorkQueue): Call {
  const failuresBefore = new Map<string, number>()
  for (const work of works) failuresBefore.set(tableOf(work), queue.pace(tableOf(work)).failures)
  return { kind, works, failuresBefore }
}
