import type { CallWriters } from '../client/write-calls.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { FlushRun } from './flush-run.js'
import { openSender } from './open-sender.js'
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
  const works: Work[] = []
  for (const operation of operations) works.push(sender.push(operation))
  sender.close()
  await sender.done
  return { works, run: sender.run }
}
