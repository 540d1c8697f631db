import { systemClock } from '../clock/system-clock.js'
import { codecOf } from '../codec/entity-codec.js'
import { imageOf } from '../codec/image.js'
import { IdentityMap } from '../identity/identity-map.js'
import { tableNamed } from '../identity/table.js'
import { PendingOperations } from '../pending/pending-operations.js'
import { BatchPacker } from '../plan/batch-packer.js'
import { OperationResult } from '../report/operation-result.js'
import { startCall } from '../send/call.js'
import { openSender } from '../send/open-sender.js'
import { FlushEnding } from './flush-ending.js'
import { FlushQueue } from './flush-queue.js'

const kept: unknown[] = []

/**
 * Keeps one of each object that a session and its flushes are made of, for good. V8 throws compiled code away when a
 * garbage collection finds nothing left of a shape that the code was compiled for: a program that makes a session for
 * each request would compile the write path anew after each full collection, about a fifth of what a large flush costs.
 * Nothing here comes from a session that is used: its own functions would keep it, and all that it manages. The one that
 * `newSession` makes never is.
 */
export function keepShapes(newSession: () => object): void {
  if (kept.length > 0) return
  // makes a session, which comes here
  kept.push(undefined)
  kept[0] = newSession()
  const ending = new FlushEnding(systemClock, undefined, undefined)
  ending.release()
  // so that the runtime's own code for listeners stays too
  ending.signal.addEventListener('abort', () => undefined)
  // nobody pushes to this sender or reads this result: what they are made of doesn't matter
  const sender = openSender(undefined as never, undefined as never, () => undefined)
  sender.run.queue.pace('')
  const call = startCall({ kind: 'batch', works: [] }, sender.run.queue)
  const result = new OperationResult(undefined as never, codecOf)
  kept.push(ending, sender, result, imageOf({}), new BatchPacker(), new FlushQueue(), new IdentityMap())
  kept.push(new PendingOperations(), call, tableNamed('', undefined as never))
}
