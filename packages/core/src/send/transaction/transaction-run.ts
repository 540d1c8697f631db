import type { CallTally } from '../call-tally.js'
import type { SendSettings } from '../send-settings.js'
import { startWork, type Work } from '../work.js'
import type { SealedTransaction } from './sealed-transaction.js'

/** One transaction on its way through the send stage. */
export interface TransactionRun {
  readonly transaction: SealedTransaction
  /** Its operations, in order. */
  readonly works: readonly Work[]
  readonly settings: SendSettings
  readonly tally: CallTally
  /** Whether an earlier flush sent it: what ends it then ends that doubt. */
  readonly wasKept: boolean
}

/** Starts a transaction on its way; `inDoubt` if an earlier flush sent it and never knew what became of it. */
export function startTransaction(
  transaction: SealedTransaction,
  settings: SendSettings,
  { tally, inDoubt }: { readonly tally: CallTally; readonly inDoubt: boolean },
): TransactionRun {
  const works = transaction.request.operations.map((operation) => startWork(operation))
  for (const work of works) work.inDoubt = inDoubt
  return { transaction, works, settings, tally, wasKept: inDoubt }
}

/**
 * Counts the calls that a client made by itself within one send, where its retry step couldn't be left out. They had the
 * same token, so an acknowledgement is one of all of them.
 */
export function noteHiddenAttempts({ works, tally }: TransactionRun, attempts: number): void {
  const hidden = attempts - 1
  if (hidden <= 0) return
  tally.calls += hidden
  tally.retriedCalls += hidden
  for (const work of works) {
    work.attempts += hidden
    work.inDoubt = true
  }
}
