import { groupWorks } from './group-works.js'
import type { Load } from './load.js'
import { tableOf, type Work } from './work.js'
import type { WorkQueue } from './work-queue.js'

/** One call under way: a BatchWriteItem, or a PutItem, DeleteItem or UpdateItem. */
export interface Call extends Load {
  /** What it carries, by table. */
  readonly byTable: ReadonlyMap<string, readonly Work[]>
  /** By table, how many calls in a row had failed when this one was sent: calls side by side fail as one. */
  readonly failuresBefore: ReadonlyMap<string, number>
}

/** A call about to be sent. */
export function startCall({ kind, works }: Load, queue: WorkQueue): Call {
  const byTable = groupWorks(works, tableOf)
  const failuresBefore = new Map<string, number>()
  for (const table of byTable.keys()) failuresBefore.set(table, queue.pace(table).failures)
  return { kind, works, byTable, failuresBefore }
}
