import { codecOf } from '../codec/entity-codec.js'
import { flushEvents } from '../diagnostics/flush-events.js'
import { nextFlushNumber } from '../diagnostics/next-flush-number.js'
import { runAfterHooks } from '../hooks/run-after-hooks.js'
import { runBeforeFlush } from '../hooks/run-before-flush.js'
import { runBeforeSave } from '../hooks/run-before-save.js'
import type { PendingOperation } from '../pending/operation.js'
import type { ConflictTally } from '../pending/pending-operations.js'
import { FlushReport } from '../report/flush-report.js'
import { OperationResults } from '../report/operation-results.js'
import { findModeProblems } from '../seal/find-mode-problems.js'
import { SealError } from '../seal/seal-error.js'
import { sealOperations } from '../seal/seal-operations.js'
import type { SealProblem } from '../seal/seal-problem.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { emptyTally } from '../send/call-tally.js'
import { settleOperations } from '../settle/settle-operations.js'
import { addChanged } from './add-changed.js'
import { baselineIn } from './baseline-in.js'
import type { FlushSettings } from './flush-options.js'
import { restIfWritten } from './send-in-order.js'
import { type Sending, sendSealed } from './send-sealed.js'
import type { SessionState } from './session-state.js'
import { tellFlushEnd, tellFlushError } from './tell-flush.js'

const NONE: readonly SealProblem[] = Object.freeze([])

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
 * @throws {TransactionError} if it is to be one transaction and is too much for one; the same.
 */
export async function runFlush(state: SessionState, settings: FlushSettings, signal: AbortSignal): Promise<FlushEnd> {
  const { pending, clock, hooks } = state
  const startedAt = clock.now()
  runBeforeFlush(hooks.beforeFlush, hooks.guard)
  const overtaken = settings.detectChanges ? addChanged(state) : NONE
  const refused = [...overtaken, ...runBeforeSave(pending, hooks.guard)]
  const taken = pending.take()
  const flush = nextFlushNumber()
  flushEvents.tell(() => ({ kind: 'start', flush, operations: taken.length }))
  let landed = false
  try {
    const sealed = seal(state, taken, { refused, mode: settings.mode })
    const conflicts = pending.takeConflictTally()
    const sending = await sendSealed(state, { ...settings, flush, signal }, sealed)
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
  state: SessionState,
  taken: readonly PendingOperation[],
  { refused, mode }: { readonly refused: readonly SealProblem[]; readonly mode: FlushSettings['mode'] },
): readonly SealedOperation[] {
  const { sealed, problems } = sealOperations(taken, state.codecOf, baselineIn(state))
  const all = [...refused, ...problems, ...findModeProblems(restIfWritten(state, sealed), mode)]
  if (all.length > 0) throw new SealError(all)
  return sealed
}

function buildReport(state: SessionState, sending: Sending, conflicts: ConflictTally, elapsedMs: number): FlushReport {
  const { sent, bytesSent, callbackErrors } = sending
  const results = new OperationResults(sent.works, state.codecOf)
  return new FlushReport(results, { ...sent.tally, bytesSent, callbackErrors, conflicts, elapsedMs })
}

/** The report of a flush that was ended before it took anything. */
export function emptyReport(): FlushReport {
  const conflicts = { replaced: 0, kept: 0 }
  return new FlushReport(new OperationResults([], codecOf), {
    ...emptyTally(),
    bytesSent: 0,
    callbackErrors: [],
    conflicts,
    elapsedMs: 0,
  })
}
