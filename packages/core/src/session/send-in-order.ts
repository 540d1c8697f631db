import type { SealedOperation } from '../seal/sealed-operation.js'
import { type CallTally, emptyTally } from '../send/call-tally.js'
import { sumTallies } from '../send/sum-tallies.js'
import { forPending } from '../send/transaction/for-pending.js'
import { type KeptState, writtenState } from '../send/transaction/kept-state.js'
import { checkTransaction, sealTransaction } from '../send/transaction/sealed-transaction.js'
import { hold, splitByKept } from '../send/transaction/split-by-kept.js'
import type { Work } from '../send/work.js'
import { inOrderSaved } from './in-order-saved.js'
import { rebaseStale } from './rebase-stale.js'
import { resendKept, type SendContext, sendOne } from './resend-kept.js'
import { sendOnce } from './send-once.js'
import type { SessionState } from './session-state.js'
import { sortOut } from './sort-out.js'

/** What became of the operations of a flush, and what its calls added up to. */
export interface SentInOrder {
  readonly works: readonly Work[]
  readonly tally: CallTally
}

/**
 * Sends what a flush has sealed: first, each alone, the transactions that earlier flushes left in doubt; then the rest, as
 * one transaction in the mode `transact`, else what is meant exactly once and then all others, as `sendOthers` does.
 *
 * @throws {TransactionError} if the rest is more than one transaction takes; then nothing was sent.
 */
export async function sendInOrder(
  context: SendContext,
  sealed: readonly SealedOperation[],
  sendOthers: (rest: readonly SealedOperation[], before: SentInOrder) => Promise<SentInOrder>,
): Promise<SentInOrder> {
  const { state, settings } = context
  const transacts = settings.mode === 'transact'
  if (transacts) checkTransaction(sortOut(restIfWritten(state, sealed), settings).rest)
  const tally = emptyTally()
  // without one the first call goes out before flush() returns
  const kept = state.kept.all.length === 0 ? [] : await resendAll(context, sealed, tally)
  const split = splitByAll(sealed, kept)
  const { rest, once, ended } = sortOut(rebaseStale(split.rest, kept), settings)
  const known = kept.flatMap(({ works }) => forPending(works, sealed))
  const first = { works: [...known, ...split.held, ...ended], tally }
  const ordered = (works: readonly Work[]): readonly Work[] => {
    return ended.length + once.length === 0 ? works : inOrderSaved(sealed, works)
  }
  if (transacts) return { works: ordered(await transact(context, first, rest, kept)), tally }
  const operations = known.length + split.held.length + once.length + rest.length
  const sentOnce = once.length === 0 ? [] : await sendOnce(context, once, { tally, operations })
  const before = { works: [...first.works, ...sentOnce], tally }
  const all = rest.length === 0 ? before : join(before, await sendOthers(rest, before))
  return { ...all, works: ordered(all.works) }
}

/** All or nothing: the rest waits where something before it isn't written. */
async function transact(
  context: SendContext,
  { works, tally }: SentInOrder,
  rest: readonly SealedOperation[],
  kept: readonly KeptState[],
): Promise<readonly Work[]> {
  const unwritten = kept.filter(({ state }) => state !== 'written')
  const isBlocked =
    unwritten.length > 0 || works.some(({ sealed, outcome }) => sealed.kind === 'patch' && outcome === 'unknown')
  if (rest.length === 0) return works
  if (isBlocked) {
    const hasEnded = unwritten.length > 0 && unwritten.every(({ state }) => state === 'ended')
    return [...works, ...rest.map((one) => hold(one, hasEnded))]
  }
  const count = { tally, operations: works.length + rest.length }
  return [...works, ...(await sendOne(context, sealTransaction(rest, context.settings), count))]
}

async function resendAll(
  context: SendContext,
  sealed: readonly SealedOperation[],
  tally: CallTally,
): Promise<readonly KeptState[]> {
  const { kept } = context.state
  const held = kept.all.reduce((sum, { request }) => sum + request.operations.length, 0)
  const operations = held + restIfWritten(context.state, sealed).length
  const states: KeptState[] = []
  for (const transaction of kept.all) states.push(await resendKept(context, transaction, sealed, { tally, operations }))
  return states
}

function splitByAll(
  sealed: readonly SealedOperation[],
  kept: readonly KeptState[],
): { readonly rest: readonly SealedOperation[]; readonly held: readonly Work[] } {
  let rest = sealed
  const held: Work[] = []
  for (const state of kept) {
    const split = splitByKept(rest, state)
    rest = split.rest
    held.push(...split.held)
  }
  return { rest, held }
}

/** What is left if what is kept turns out to be applied: what can't be sent then is refused before anything is sent. */
export function restIfWritten({ kept }: SessionState, sealed: readonly SealedOperation[]): readonly SealedOperation[] {
  return splitByAll(
    sealed,
    kept.all.map(({ request }) => writtenState(request.operations)),
  ).rest
}

function join(first: SentInOrder, second: SentInOrder): SentInOrder {
  if (first.works.length === 0) return second
  return { works: [...first.works, ...second.works], tally: sumTallies(first.tally, second.tally) }
}
