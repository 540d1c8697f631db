import type { CallWriters } from '../client/write-calls.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { FlushRun } from './flush-run.js'
import { openSender, type Sender } from './open-sender.js'
import type { SendSettings } from './send-settings.js'
import type { Work } from './work.js'

/** What a send stage did: the operations in the order given, each with its outcome, and what the calls added up to. */
export interface Sent {
  readonly works: readonly Work[]
  readonly run: FlushRun
}

/** Sends operations until each has its outcome. `onCall` is told after each call. */
export async function sendOperations(
  operations: readonly SealedOperation[],
  writers: CallWriters,
  settings: SendSettings,
  onCall: (run: FlushRun) => void,
): Promise<Sent> {
  const sender = openSender(writers, settings, () => onCall(sender.run))
  const works = operations.map(pushTo, sender)
  sender.close()
  await sender.done
  return { works, run: sender.run }
}

/** Called by the runtime: a loop of many steps that runs once in a flush would be compiled anew for each. */
function pushTo(this: Sender, operation: SealedOperation): Work {
  return this.push(operation)
}
