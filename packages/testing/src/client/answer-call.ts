import type { CallLog } from '../calls/call-log.js'
import type { CallRecord } from '../calls/call-record.js'
import { namedItems, returnedItems } from '../calls/item-counts.js'
import type { Clock } from '../clock/clock.js'
import { execute } from '../engine/execute.js'
import { faultError } from '../faults/fault-error.js'
import type { FaultPlan } from '../faults/fault-plan.js'
import type { FaultCall } from '../faults/fault-step.js'
import { turnAwayEntries } from '../faults/turn-away-entries.js'
import type { Store } from '../storage/store.js'
import { touchedTables } from '../wire/touched-tables.js'
import { handedBack } from './handed-back.js'
import type { LaggingReads } from './lagging-reads.js'
import { spoilAnswer } from './spoil-answer.js'
import type { TableOptions } from './table-options.js'
import { travel } from './travel.js'

/** What calls are answered with. The store is asked for anew each call: `restore` replaces it. */
export interface FakeParts {
  readonly store: () => Store
  readonly clock: Clock
  readonly faults: FaultPlan
  readonly log: CallLog
  readonly region: string
  readonly tables: TableOptions
  readonly lagging: LaggingReads
}

/** A request as a door understood it. */
export interface AskedCall {
  readonly operation: string
  /** The text of its body, as it came. */
  readonly body: string
  /** The input that the body holds: an object of its own for each call. Throws for a body that can't be read. */
  readonly readInput: () => unknown
  readonly signal: AbortSignal | undefined
}

/** Does one call, with all that goes wrong on its way, and returns the text of its answer. */
export async function answerCall(
  call: CallRecord,
  { readInput, signal }: AskedCall,
  parts: FakeParts,
): Promise<string> {
  const input = readInput()
  const asked: FaultCall = { operation: call.operation, tables: touchedTables(input) }
  call.tables = asked.tables
  call.items = namedItems(input)
  const disturbance = parts.faults.plan(asked)
  await travel(parts.clock, disturbance.requestLatencyMs, signal, () => {
    call.outcome = 'aborted'
  })
  if (disturbance.request !== undefined) {
    if (disturbance.request.kind === 'connection-reset') call.outcome = 'reset'
    throw faultError(disturbance.request)
  }
  const store = parts.store()
  const now = parts.clock.now()
  const output = execute(call.operation, input, {
    store,
    now,
    past: parts.lagging.open(store, now),
    region: parts.region,
    turnAway: turnAwayEntries(disturbance.unprocessed),
    ...parts.tables,
  })
  call.items ??= returnedItems(output)
  call.handedBack = handedBack(output)
  // at once, while the output still shares values with the store
  const text = JSON.stringify(output)
  if (disturbance.answerLatencyMs > 0) {
    await travel(parts.clock, disturbance.answerLatencyMs, signal, () => {
      call.outcome = 'aborted-after'
    })
  }
  return spoilAnswer(call, asked, text, disturbance.answer)
}
