import { describeTableKey } from '../client/describe-table.js'
import type { SdkClient } from '../client/sdk-client.js'
import { openCallWriters } from '../client/write-calls.js'
import { flushEvents } from '../diagnostics/flush-events.js'
import { nextFlushNumber } from '../diagnostics/next-flush-number.js'
import { CallbackError } from '../errors/callback-error.js'
import { OptionError } from '../errors/option-error.js'
import { runAfterHooks } from '../hooks/run-after-hooks.js'
import { runBeforeFlush } from '../hooks/run-before-flush.js'
import { runBeforeSave } from '../hooks/run-before-save.js'
import type { PendingOperation } from '../pending/operation.js'
import type { ConflictTally } from '../pending/pending-operations.js'
import { FlushReport } from '../report/flush-report.js'
import { OperationResult } from '../report/operation-result.js'
import { findModeProblems } from '../seal/find-mode-problems.js'
import { SealError } from '../seal/seal-error.js'
import { sealOperations } from '../seal/seal-operations.js'
import type { SealProblem } from '../seal/seal-problem.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { CallTally } from '../send/call-tally.js'
import { emptyTally } from '../send/call-tally.js'
import { diagnoseRefusals } from '../send/diagnose-refusals.js'
import type { FlushRun } from '../send/flush-run.js'
import { type Sent, sendOperations } from '../send/send-operations.js'
import { untilAborted } from '../send/until-aborted.js'
import { settleOperations } from '../settle/settle-operations.js'
import type { FlushSettings } from './flush-options.js'
import type { SessionState } from './session-state.js'
import { tellFlushEnd, tellFlushError } from './tell-flush.js'

/** How a flush ended. */
export interface FlushEnd {
  readonly report: FlushReport
  /** Its asynchronous after-hooks, where there are any: never rejects. */
  readonly hooks: Promise<unknown> | undefined
}

/**
 * One flush: before-hooks, take, seal, plan and send, settle, report, after-hooks. All before the sending happens before
 * this returns its promise.
 *
 * @throws {SealError} if any operation can't be sent; nothing was, and everything is pending again.
 */
export async function runFlush(state: SessionState, settings: FlushSettings, signal: AbortSignal): Promise<FlushEnd> {
  const { pending, clock, hooks } = state
  const startedAt = clock.now()
  runBeforeFlush(hooks.beforeFlush, hooks.guard)
  const refused = runBeforeSave(pending, hooks.guard)
  const taken = pending.take()
  const flush = nextFlushNumber()
  flushEvents.tell(() => ({ kind: 'start', flush, operations: taken.length }))
  let landed = false
  try {
    const sealed = seal(state, taken, { refused, mode: settings.mode })
    const conflicts = pending.takeConflictTally()
    const sending = sealed.length === 0 ? nothingSent() : await send(state, { ...settings, flush, signal }, sealed)
    sending.callbackErrors.push(...settleOperations(sending.sent.works, state))
    landed = true
    const report = buildReport(state, sending, conflicts, clock.now() - startedAt)
    tellFlushEnd(flush, report)
    const { sent, callbackErrors: errors } = sending
    return { report, hooks: runAfterHooks(sent.works, report, { ...hooks, errors }) }
  } catch (error) {
    if (!landed) tellFlushError(flush, taken.length, error)
    throw error
  } finally {
    // whatever went wrong, nothing that was taken is lost
    if (!landed) pending.land(() => true)
  }
}

function seal(
  { codecOf }: SessionState,
  taken: readonly PendingOperation[],
  { refused, mode }: { readonly refused: readonly SealProblem[]; readonly mode: FlushSettings['mode'] },
): readonly SealedOperation[] {
  const { sealed, problems } = sealOperations(taken, codecOf)
  const all = [...refused, ...problems, ...findModeProblems(sealed, mode)]
  if (all.length > 0) throw new SealError(all)
  return sealed
}

interface Sending {
  readonly sent: Pick<Sent, 'works'> & { readonly run: Pick<FlushRun, 'tally'> }
  readonly bytesSent: number
  readonly callbackErrors: CallbackError[]
}

function nothingSent(): Sending {
  return { sent: { works: [], run: { tally: emptyTally() } }, bytesSent: 0, callbackErrors: [] }
}

async function send(
  { client, clock, random }: SessionState,
  settings: FlushSettings & { readonly flush: number; readonly signal: AbortSignal },
  sealed: readonly SealedOperation[],
): Promise<Sending> {
  // until transactions can be sent: never anything else in their place
  if (settings.mode === 'transact') throw new OptionError('mode', "'auto' or 'batch'", settings.mode)
  const { signal } = settings
  let bytesSent = 0
  const onRequest = (bytes: number): void => {
    bytesSent += bytes
  }
  const callbackErrors: CallbackError[] = []
  const writers = openCallWriters(client, settings, { abortSignal: signal, onRequest })
  const sent = await sendOperations(sealed, writers, { ...settings, clock, random }, ({ tally }) => {
    tellProgress(settings, sealed.length, tally, callbackErrors)
  })
  if (settings.diagnose) await diagnoseRefusals(sent.works, (table) => describeKey(client, table, signal))
  return { sent, bytesSent, callbackErrors }
}

/** An ended flush doesn't wait for an explanation. */
async function describeKey(client: SdkClient, table: string, signal: AbortSignal): Promise<string | undefined> {
  if (signal.aborted) return undefined
  return untilAborted(describeTableKey(client, table, { abortSignal: signal }), signal).catch(() => undefined)
}

function tellProgress(
  { onProgress }: FlushSettings,
  operations: number,
  tally: CallTally,
  errors: CallbackError[],
): void {
  if (onProgress === undefined) return
  const { written, calls, retriedCalls, waitedMs } = tally
  const onError = (cause: unknown): void => {
    errors.push(new CallbackError('The onProgress function threw; the flush went on.', 'onProgress', cause))
  }
  try {
    // an async function is let run, but what it rejects with mustn't end the process
    const result: unknown = onProgress({
      written,
      pending: operations - written,
      calls,
      retries: retriedCalls,
      wait: waitedMs,
    })
    if (result instanceof Promise) result.catch(onError)
  } catch (cause) {
    onError(cause)
  }
}

function buildReport(state: SessionState, sending: Sending, conflicts: ConflictTally, elapsedMs: number): FlushReport {
  const { sent, bytesSent, callbackErrors } = sending
  const operations = sent.works.map((work) => new OperationResult(work, state.codecOf))
  return new FlushReport(operations, { ...sent.run.tally, bytesSent, callbackErrors, conflicts, elapsedMs })
}

/** The report of a flush that was ended before it took anything. */
export function emptyReport(): FlushReport {
  const conflicts = { replaced: 0, kept: 0 }
  return new FlushReport([], { ...emptyTally(), bytesSent: 0, callbackErrors: [], conflicts, elapsedMs: 0 })
}
