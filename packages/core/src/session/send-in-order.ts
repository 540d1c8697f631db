import type { SealedOperation } from '../seal/sealed-operation.js'
import { type CallTally, emptyTally } from '../send/call-tally.js'
import { sumTallies } from '../send/sum-tallies.js'
import { forPending } from '../send/transaction/for-pending.js'
import { type KeptState, writtenState } from '../send/transaction/kept-state.js'
import { checkTransaction, sealTransaction } from '../send/transaction/sealed-transaction.js'
import { hold, splitByKept } from '../send/transaction/split-by-kept.js'
import type { Work } from '../send/work.js'
import { resealStale } from './reseal-stale.js'
import { resendKept, type SendContext, sendOne } from './resend-kept.js'
import type { SessionState } from './session-state.js'

/** What became of the operations of a flush, and what its calls added up to. */
export interface SentInOrder {
  readonly works: readonly Work[]
  readonly tally: CallTally
}

/**
 * Sends what a flush has sealed: first and alone the transaction that an earlier flush left in doubt; then the rest, as
 * one transaction in the mode `transact`, else as `sendOthers` does.
 *
 * @throws {TransactionError} if the rest is more than one transaction takes; then nothing was sent.
 */
export async function sendInOrder(
  context: SendContext,
  sealed: readonly SealedOperation[],
  sendOthers: (rest: readonly SealedOperation[], before: SentInOrder) => Promise<SentInOrder>,
): Promise<SentInOrder> {
  const transacts = context.settings.mode === 'transact'
  if (transacts) checkTransaction(restIfWritten(context.state, sealed))
  const tally = emptyTally()
  // without one the first call goes out before flush() returns
  const kept = context.state.kept.current && (await resendFirst(context, sealed, tally))
  const split = splitByKept(sealed, kept)
  const rest = resealStale(context.state, split.rest, kept)
  const first = { works: [...forPending(kept?.works ?? [], sealed), ...split.held], tally }
  if (rest.length === 0) return first
  if (!transacts) return join(first, await sendOthers(rest, first))
  if (kept !== undefined && kept.state !== 'written') {
    const hasEnded = kept.state === 'ended'
    return { works: [...first.works, ...rest.map((one) => hold(one, hasEnded))], tally }
  }
  const works = await sendOne(context, sealTransaction(rest, context.settings), {
    tally,
    operations: first.works.length + rest.length,
  })
  return { works: [...first.works, ...works], tally }
}

function resendFirst(
  context: SendContext,
  sealed: readonly SealedOperation[],
  tally: CallTally,
): Promise<KeptState | undefined> {
  const kept = context.state.kept.current?.request.operations ?? []
  const operations = kept.length + restIfWritten(context.state, sealed).length
  return resendKept(context, sealed, { tally, operations })
}

/** What is left if what is kept turns out to be applied: what can't be sent then is refused before anything is sent. */
export function restIfWritten({ kept }: SessionState, sealed: readonly SealedOperation[]): readonly SealedOperation[] {
  const operations = kept.current?.request.operations
  return operations === undefined ? sealed : splitByKept(sealed, writtenState(operations)).rest
}

function join(first: SentInOrder, second: SentInOrder): SentInOrder {
  if (first.works.length === 0) return second
  return { works: [...first.works, ...second.works], tally: sumTallies(first.tally, second.tally) }
}
