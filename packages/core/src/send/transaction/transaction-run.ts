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
