import { readBatchAnswer } from '../client/write-answer.js'
import { openCallWriters } from '../client/write-calls.js'
import { systemClock } from '../clock/system-clock.js'
import { codecOf } from '../codec/entity-codec.js'
import { imageOf } from '../codec/image.js'
import type { ReadEntity } from '../codec/item-reader.js'
import { ItemText } from '../codec/item-text.js'
import { IdentityMap } from '../identity/identity-map.js'
import { tableNamed } from '../identity/table.js'
import { PendingOperations } from '../pending/pending-operations.js'
import { BatchPacker } from '../plan/batch-packer.js'
import type { Admission } from '../read/admit-item.js'
import { ReadTickets } from '../read/read-ticket.js'
import { OperationResult } from '../report/operation-result.js'
import { sealOperations } from '../seal/seal-operations.js'
import { startCall } from '../send/call.js'
import { openSender } from '../send/open-sender.js'
import { startSettling } from '../settle/settle-operations.js'
import { FlushEnding } from './flush-ending.js'
import { checkFlushOptions } from './flush-options.js'
import { FlushQueue } from './flush-queue.js'
import { sendSettingsOf } from './send-sealed.js'

const kept: unknown[] = []

/**
 * Keeps one of each object that a session and its flushes are made of, for good. V8 throws compiled code away when a
 * garbage collection finds nothing left of a shape that the code was compiled for: a program that makes a session for
 * each request would compile the write path anew after each full collection, about a quarter of what a large flush costs.
 * Nothing here comes from a session that is used: its own functions would keep it, and all that it manages. The one that
 * `newSession` makes never is.
 */
export function keepShapes(newSession: () => object): void {
  if (kept.length > 0) return
  // makes a session, which comes here
  kept.push(undefined)
  kept[0] = newSession()
  kept.push(imageOf({}), tableNamed('', NOTHING), new PendingOperations(), new FlushQueue())
  keepFlush()
  keepRead()
}

// nobody calls, sends or reads what is made here: what it is made of doesn't matter
const NOTHING = undefined as never

function keepFlush(): void {
  const ending = new FlushEnding(systemClock, undefined, undefined)
  ending.release()
  // so that the runtime's own code for listeners stays too
  ending.signal.addEventListener('abort', () => undefined)
  const settings = { ...checkFlushOptions({}), flush: 0, signal: ending.signal }
  const sender = openSender(NOTHING, NOTHING, () => undefined)
  sender.run.queue.pace('')
  const answer = readBatchAnswer({ $metadata: {} })
  kept.push(ending, sender, answer, startCall({ kind: 'batch', works: [] }, sender.run.queue), new BatchPacker())
  kept.push(
    { startedAt: systemClock.now(), answer },
    sendSettingsOf(settings, { clock: systemClock, random: Math.random }),
  )
  kept.push(
    openCallWriters({ send: () => undefined } as never, settings, { abortSignal: ending.signal, onRequest: Number }),
  )
  kept.push(sealOperations([], codecOf), startSettling(NOTHING), new OperationResult(NOTHING, codecOf))
}

function keepRead(): void {
  const text = new ItemText(Buffer.from('{}'), 0, 2)
  const read: ReadEntity = { entity: text, key: {} }
  const tickets = new ReadTickets()
  const ticket = tickets.open()
  const admission: Admission = { ticket, codec: NOTHING, table: NOTHING, options: { managed: true, consistent: false } }
  const managed = new IdentityMap()
  managed.manage('', text, text)
  kept.push(text, text.open(), { S: '' }, read, tickets, ticket, admission, managed)
}
