import type { HandlerOptions } from '../client/open-handler.js'
import { openTransactWriter } from '../client/transact-write.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { CallTally } from '../send/call-tally.js'
import type { SendSettings } from '../send/send-settings.js'
import { expiredState, type KeptState, stateAfter } from '../send/transaction/kept-state.js'
import { momentOf } from '../send/transaction/moment.js'
import {
  narrowTransaction,
  renewTransaction,
  resendTimeLeft,
  type SealedTransaction,
} from '../send/transaction/sealed-transaction.js'
import { sendTransaction } from '../send/transaction/send-transaction.js'
import { startTransaction } from '../send/transaction/transaction-run.js'
import type { Work } from '../send/work.js'
import type { FlushSettings } from './flush-options.js'
import type { SessionState } from './session-state.js'

/** What sending needs to know of its flush. */
export interface SendContext {
  readonly state: SessionState
  readonly settings: FlushSettings & SendSettings
  readonly handler: HandlerOptions
  /** Called after each call; `operations` are those that the flush will tell of. */
  readonly onCall: (tally: CallTally, operations: number) => void
}

/** What the calls of a flush add up to so far, and how many operations it has. */
export interface SendCount {
  readonly tally: CallTally
  readonly operations: number
}

/** Sends again a transaction that an earlier flush left in doubt. */
export async function resendKept(
  context: SendContext,
  transaction: SealedTransaction,
  sealed: readonly SealedOperation[],
  count: SendCount,
): Promise<KeptState> {
  const { clock, kept } = context.state
  if (resendTimeLeft(transaction, momentOf(clock)) > 0) return stateAfter(await sendOne(context, transaction, count))
  if (context.settings.resend) {
    const renewed = renewTransaction(transaction)
    kept.replace(transaction, renewed)
    return stateAfter(await sendOne(context, renewed, count))
  }
  const expired = expiredState(transaction, sealed)
  const own = expired.works.map((work) => work.sealed)
  // newer operations took the place of all that it holds: there is nothing left to find out
  if (own.length === 0) kept.drop(transaction)
  // those that it did must not be overwritten if it is sent after all
  else kept.replace(transaction, narrowTransaction(transaction, own))
  return expired
}

/** Sends a transaction, and keeps it if nobody knows what became of it. */
export async function sendOne(
  { state, settings, handler, onCall }: SendContext,
  transaction: SealedTransaction,
  { tally, operations }: SendCount,
): Promise<readonly Work[]> {
  const { kept, pending } = state
  const wasKept = kept.has(transaction)
  const run = startTransaction(transaction, settings, { tally, inDoubt: wasKept })
  await sendTransaction(run, openTransactWriter(state.client, handler), () => onCall(tally, operations))
  const isInDoubt = run.works.some(({ outcome }) => outcome === 'unknown')
  // where it is cancelled but its first send is in doubt, each of its writes finds out by itself
  if (!isInDoubt || transaction.isCancelled) kept.drop(transaction)
  // one that was kept and is no longer has been given up meanwhile
  else if (!wasKept && run.works.every(isWanted)) kept.keep(transaction)
  return run.works

  function isWanted({ sealed }: Work): boolean {
    return pending.find(sealed.operation.identity.id) !== undefined
  }
}
