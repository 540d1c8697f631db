import { imageOf } from '../codec/image.js'
import { IdentityMap } from '../identity/identity-map.js'
import { PendingOperations } from '../pending/pending-operations.js'
import { BatchPacker } from '../plan/batch-packer.js'
import { OperationResult } from '../report/operation-result.js'
import { Bell } from '../send/bell.js'
import { Condemned } from '../send/condemned.js'
import { TablePace } from '../send/pace/table-pace.js'
import { TableQueue } from '../send/table-queue.js'
import { WorkQueue } from '../send/work-queue.js'
import { FlushEnding } from './flush-ending.js'
import { FlushQueue } from './flush-queue.js'
import type { SessionState } from './session-state.js'

const kept: unknown[] = []

/**
 * Keeps one of each object that a session and its flushes are made of, for good. V8 throws compiled code away when a
 * garbage collection finds nothing left of a shape that the code was compiled for: a program that makes a session for
 * each request would compile the write path anew after each full collection, which costs more than the writing.
 */
export function keepShapes({ clock, codecOf }: Pick<SessionState, 'clock' | 'codecOf'>): void {
  if (kept.length > 0) return
  const ending = new FlushEnding(clock, undefined, undefined)
  ending.release()
  // so that the runtime's own code for listeners stays too
  ending.signal.addEventListener('abort', () => undefined)
  kept.push(
    ending,
    imageOf({}),
    new BatchPacker(),
    new Bell(),
    new Condemned(),
    new FlushQueue(),
    new IdentityMap(),
    // nobody reads this one
    new OperationResult(undefined as never, codecOf),
    new PendingOperations(),
    new TablePace(''),
    new TableQueue(),
    new WorkQueue(),
  )
}
