import { classifyError } from '../../client/classify-error.js'
import type { TransactWriter } from '../../client/transact-write.js'
import { UnreadableAnswer } from '../../client/unreadable-answer.js'
import type { WriteAnswer } from '../../client/write-answer.js'
import { waitEvents } from '../../diagnostics/wait-events.js'
import { DeadlineError } from '../../errors/deadline-error.js'
import { backoffDelay } from '../backoff.js'
import { clockThrew } from '../clock-threw.js'
import { addCollectionMetrics } from '../collection-metrics.js'
import { addCapacity } from '../consumed-capacity.js'
import { countHiddenAttempts } from '../count-hidden-attempts.js'
import { tellBatch } from '../tell-batch.js'
import { tellRetries } from '../tell-retries.js'
import { untilAborted } from '../until-aborted.js'
import { fail, type OperationFailure, succeed } from '../work.js'
import { handleTransactionFailure } from './handle-transaction-failure.js'
import { momentOf } from './moment.js'
import { resendTimeLeft } from './sealed-transaction.js'
import type { TransactionRun } from './transaction-run.js'

/** Sends one transaction until its operations have their outcomes, by the budgets and the backoff of a flush. Never rejects. */
export async function sendTransaction(run: TransactionRun, write: TransactWriter, onCall: () => void): Promise<void> {
  try {
    await sendUntilEnded(run, write, onCall)
  } catch (cause) {
    // what it broke off may be applied: a kept transaction finds out
    for (const work of run.works) if (work.outcome === undefined) fail(work, 'unprocessed', clockThrew(cause))
  }
}

async function sendUntilEnded(run: TransactionRun, write: TransactWriter, onCall: () => void): Promise<void> {
  const { settings, transaction } = run
  const { clock, signal, random } = settings
  const startedAt = clock.now()
  for (let failures = 1; !signal.aborted; failures++) {
    transaction.firstSentAt ??= momentOf(clock)
    const failure = await carry(run, write)
    onCall()
    if (failure === undefined) return
    const elapsed = clock.now() - startedAt
    const left = Math.min(settings.maxElapsedMs - elapsed, resendTimeLeft(transaction, momentOf(clock)))
    if (signal.aborted) break
    const attempts = run.works[0]?.attempts ?? 0
    if (attempts >= settings.maxAttempts) return endAll(run, outOfAttempts(attempts, failure))
    if (left <= 0) return endAll(run, outOfTime(elapsed, failure))
    // the last attempt falls on the end of the time, not after it
    const ms = Math.min(backoffDelay(failures, settings, random), left)
    tellRetries(settings, run.works, { reason: nameOf(failure.cause), delayOf: () => ms })
    await pause(run, ms)
  }
  endAll(run, endedBy(signal))
}

/** Makes one call. Returns what went wrong if there may be another; `undefined` if the operations have ended. */
async function carry(run: TransactionRun, write: TransactWriter): Promise<OperationFailure | undefined> {
  const { works, tally, settings, transaction } = run
  tally.calls++
  if (works.some(({ attempts, inDoubt }) => attempts > 0 || inDoubt)) tally.retriedCalls++
  for (const work of works) work.attempts++
  const ended = { settings, call: 'transaction', works, startedAt: settings.clock.now() } as const
  let answer: WriteAnswer
  try {
    answer = await untilAborted(write(transaction.request), settings.signal)
  } catch (error) {
    const failure = handleTransactionFailure(run, error)
    tellBatch({ ...ended, error: nameOf(error) })
    return failure
  }
  countHiddenAttempts(tally, works, answer.attempts)
  for (const work of works) succeed(work)
  tally.written += works.length
  addCapacity(tally.consumedCapacity, answer.consumedCapacity)
  addCollectionMetrics(tally.itemCollectionMetrics, Object.entries(answer.itemCollectionMetrics))
  tellBatch({ ...ended, answer })
  return undefined
}

async function pause({ settings, tally }: TransactionRun, ms: number): Promise<void> {
  const { clock, signal } = settings
  const from = clock.now()
  // an abort ends the wait; the loop sees it
  await clock.sleep(ms, signal).catch(() => undefined)
  const waitedMs = clock.now() - from
  tally.waitedMs += waitedMs
  waitEvents.tell(() => ({ flush: settings.flush ?? 0, waitedMs }))
}

function nameOf(error: unknown): string {
  return error instanceof UnreadableAnswer ? 'PROTOCOL' : classifyError(error).name
}

function endAll({ works }: TransactionRun, failure: OperationFailure): void {
  for (const work of works) fail(work, 'unprocessed', failure)
}

function outOfAttempts(attempts: number, last: OperationFailure): OperationFailure {
  return { ...last, code: 'ATTEMPTS_EXHAUSTED', reason: `${attempts} calls carried its transaction, ${again(last)}` }
}

function outOfTime(elapsedMs: number, last: OperationFailure): OperationFailure {
  const ms = Math.round(elapsedMs)
  return { ...last, code: 'TIME_EXHAUSTED', reason: `its transaction was not accepted for ${ms} ms, ${again(last)}` }
}

function again({ reason }: OperationFailure): string {
  return `the last time: ${reason.replace(/\.$/, '')}. It is pending again: flush later`
}

function endedBy({ reason }: AbortSignal): OperationFailure {
  return {
    code: reason instanceof DeadlineError ? 'DEADLINE_EXCEEDED' : 'ABORTED',
    reason: 'the flush was ended before its transaction was acknowledged; it is pending again',
    cause: reason,
  }
}
