import { describeTableKey } from '../client/describe-table.js'
import type { SdkClient } from '../client/sdk-client.js'
import { openCallWriters } from '../client/write-calls.js'
import { CallbackError } from '../errors/callback-error.js'
import type { PendingOperation } from '../pending/operation.js'
import type { ConflictTally } from '../pending/pending-operations.js'
import { FlushReport } from '../report/flush-report.js'
import { OperationResult } from '../report/operation-result.js'
import { findModeProblems } from '../seal/find-mode-problems.js'
import { SealError } from '../seal/seal-error.js'
import { sealOperations } from '../seal/seal-operations.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { CallTally } from '../send/call-tally.js'
import { emptyTally } from '../send/call-tally.js'
import { diagnoseRefusals } from '../send/diagnose-refusals.js'
import { type Sent, sendOperations } from '../send/send-operations.js'
import { untilAborted } from '../send/until-aborted.js'
import { settleOperations } from '../settle/settle-operations.js'
import type { FlushSettings } from './flush-options.js'
import type { SessionState } from './session-state.js'

/**
 * One flush: take, seal, plan and send, settle, report. Taking and sealing happen before this returns its promise.
 *
 * @throws {SealError} if any operation can't be sent; nothing was, and everything is pending again.
 */
export async function runFlush(
  state: SessionState,
  settings: FlushSettings,
  signal: AbortSignal,
): Promise<FlushReport> {
  const { pending, clock } = state
  const startedAt = clock.now()
  const taken = pending.take()
  let landed = false
  try {
    const sealed = seal(state, taken, settings)
    const conflicts = pending.takeConflictTally()
    if (sealed.length === 0) return emptyReport(conflicts)
    const sending = await send(state, settings, signal, sealed)
    settleOperations(sending.sent.works, state)
    landed = true
    return buildReport(state, sending, conflicts, clock.now() - startedAt)
  } finally {
    // whatever went wrong, nothing that was taken is lost
    if (!landed) pending.land((operation) => operation)
  }
}

function seal(
  { codecOf }: SessionState,
  taken: readonly PendingOperation[],
  { mode }: FlushSettings,
): readonly SealedOperation[] {
  const { sealed, problems } = sealOperations(taken, codecOf)
  const all = [...problems, ...findModeProblems(sealed, mode)]
  if (all.length > 0) throw new SealError(all)
  return sealed
}

interface Sending {
  readonly sent: Sent
  readonly bytesSent: number
  readonly callbackErrors: readonly CallbackError[]
}

async function send(
  { client, clock, random }: SessionState,
  settings: FlushSettings,
  signal: AbortSignal,
  sealed: readonly SealedOperation[],
): Promise<Sending> {
  let bytesSent = 0
  const onRequest = (bytes: number): void => {
    bytesSent += bytes
  }
  const callbackErrors: CallbackError[] = []
  const writers = openCallWriters(client, settings, { abortSignal: signal, onRequest })
  const sent = await sendOperations(sealed, writers, { ...settings, clock, random, signal }, ({ tally }) => {
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

/** The report of a flush that had nothing to do. */
export function emptyReport(conflicts: ConflictTally = { replaced: 0, kept: 0 }): FlushReport {
  return new FlushReport([], { ...emptyTally(), bytesSent: 0, callbackErrors: [], conflicts, elapsedMs: 0 })
}
