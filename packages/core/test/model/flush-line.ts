import assert from 'node:assert/strict'
import {
  DeadlineError,
  FlushError,
  type FlushReport,
  type OperationResult,
  type Outcome,
  SealError,
} from '@sluice/core'
import type { Snapshot } from '@sluice/testing'
import { textOf } from './content.js'
import { allLeftBy, type Effect } from './effect.js'
import type { Intent } from './intent.js'
import type { Managed } from './managed-model.js'
import type { ProbedCall } from './probe.js'
import type { ReadWindows } from './read-windows.js'
import { checkReport } from './report-rules.js'
import { checkReturned } from './returned-rules.js'
import type { FlushStep } from './script.js'
import type { Sealed } from './sealed.js'
import type { Subject } from './subject.js'
import type { World } from './world.js'

interface OpenFlush {
  readonly step: FlushStep
  readonly controller: AbortController
  /** Set when its turn has come. */
  sealed: readonly Sealed[]
  /** The instances that can't be sent, `undefined` for what was given by its key. */
  broken: readonly (Subject | undefined)[]
  conflicts: FlushReport['conflicts']
}

/** How a flush ended, and the tables at that moment. */
interface Ending {
  readonly report: FlushReport | undefined
  readonly error: unknown
  readonly snapshot: Snapshot
}

const REASON = new Error('the script aborted it')

/** The flushes of a session: one runs, the others wait for their turn. */
export class FlushLine {
  readonly #world: World
  readonly #windows: ReadWindows
  #line: readonly OpenFlush[] = []
  #refused = 0
  #callsSeen = 0
  /** What was last sealed for each identity: what its item holds once all is written. */
  readonly intents = new Map<string, string>()

  constructor(world: World, windows: ReadWindows) {
    this.#world = world
    this.#windows = windows
  }

  get count(): number {
    return this.#line.length + this.#refused
  }

  start(step: FlushStep): void {
    const { session, client, events } = this.#world
    const controller = new AbortController()
    const conflicts = { replaced: 0, kept: 0 }
    const flush: OpenFlush = { step, controller, sealed: [], broken: [], conflicts }
    if (step.signal === 'aborted') {
      controller.abort(REASON)
      this.#refused++
    } else {
      this.#line = [...this.#line, flush]
      if (this.#line.length === 1) this.#begin(flush)
    }
    const end = (report: FlushReport | undefined, error: unknown): void => {
      const ending = { report, error, snapshot: client.snapshot() }
      events.push(() => this.#end(flush, ending))
    }
    const signal = step.signal === 'none' ? {} : { signal: controller.signal }
    session.flush({ ...step.options, ...signal }).then(
      (report) => end(report, undefined),
      (error) => end(undefined, error),
    )
  }

  abort(which: number): void {
    const live = this.#line.filter(({ step }) => step.signal === 'live')
    live[which % live.length]?.controller.abort(REASON)
  }

  #begin(flush: OpenFlush): void {
    const { pending, managed, contents } = this.#world
    const { detectChanges = false } = flush.step.options
    const overtaken = detectChanges ? pending.overtaken(managed) : []
    if (detectChanges) {
      for (const { id } of pending.addChanged(managed)) this.#windows.outdate(id, 'call')
    }
    flush.sealed = pending.take(managed)
    const broken = flush.sealed.filter(({ isBroken }) => isBroken).map(({ intent }) => intent.subject)
    flush.broken = [...broken, ...overtaken]
    if (flush.broken.length > 0) return
    flush.conflicts = pending.takeConflicts()
    for (const { intent, content, effect } of flush.sealed) {
      this.#windows.mayHold(intent.id, allLeftBy(effect, contents.of(intent.id).values()))
      if (intent.what === 'put' || intent.what === 'delete') this.intents.set(intent.id, textOf(content))
      else this.intents.delete(intent.id)
    }
  }

  #end(flush: OpenFlush, ending: Ending): void {
    if (flush.step.signal === 'aborted') {
      this.#refused--
      checkNeverBegun(flush, ending)
      return
    }
    const isFirst = this.#line[0] === flush
    this.#line = this.#line.filter((other) => other !== flush)
    if (!isFirst) {
      checkNeverBegun(flush, ending)
      return
    }
    if (flush.broken.length > 0) this.#endUnsealed(flush, ending)
    else this.#endSent(flush, ending)
    const next = this.#line[0]
    if (next !== undefined) this.#begin(next)
  }

  #endUnsealed({ broken }: OpenFlush, { error }: Ending): void {
    assert.ok(error instanceof SealError, `expected a SealError, got ${error}`)
    const named = new Set(error.problems.map(({ entity }) => entity))
    assert.deepEqual(named, new Set(broken.map((subject) => subject?.entity)), 'problems')
    this.#world.pending.land(() => false)
  }

  #endSent(flush: OpenFlush, { report: resolved, error, snapshot }: Ending): void {
    const report = resolved ?? (error instanceof FlushError ? error.report : undefined)
    assert.ok(report, `expected a FlushError, got ${error}`)
    const { step, sealed, controller } = flush
    const { options } = step
    assert.equal(resolved !== undefined, report.ok || options.throwOnFailure === false, 'resolves or rejects')
    assert.deepEqual(report.conflicts, flush.conflicts)
    const calls = this.#world.calls.slice(this.#callsSeen, this.#callsSeen + report.calls)
    this.#callsSeen += report.calls
    const limits = {
      maxAttempts: options.retry?.maxAttempts ?? 12,
      hasTimeBudget: options.retry?.maxElapsedMs !== undefined,
      hasDeadline: options.deadlineMs !== undefined,
      isAborted: controller.signal.aborted,
      isParallel: options.concurrency !== 1,
      resends: options.resend === true,
    }
    // a flush that was ended doesn't wait for its calls to hear of it
    const wasEnded = limits.hasDeadline || limits.isAborted
    checkReport(report, sealed, wasEnded ? calls.map(cancelled) : calls, limits)
    this.#settle(sealed, report, snapshot)
  }

  #settle(sealed: readonly Sealed[], report: FlushReport, snapshot: Snapshot): void {
    const { pending, managed, contents, history } = this.#world
    const said = sealed.map((one, index) => ({ sealed: one, outcome: outcomeOf(report.operations[index]!) }))
    history.add(snapshot, said)
    const done = new Set<Intent>()
    const outdated = new Set<string>()
    for (const { sealed: one, outcome } of said) {
      const { intent, content } = one
      const result = report.operations[sealed.indexOf(one)]!
      checkReturned(result, one, [...contents.of(intent.id).values()])
      contents.settle(intent.id, outcome, one.effect)
      if (intent.what === 'patch') this.#settlePatch(intent, result.outcome)
      if (outcome === 'unknown' && content !== undefined) {
        managed.doubt(intent.id, content)
        if (intent.what === 'update') intent.sent = [...(intent.sent ?? []), content]
      }
      if (outcome === 'written' || (intent.what === 'patch' && outcome === 'unknown')) outdated.add(intent.id)
      if (outcome === 'written' || outcome === 'unchanged') done.add(intent)
      if (outcome !== 'written' || intent.what === 'patch') continue
      const { id, subject, baseline } = intent
      if (content === undefined || subject === undefined) managed.forget(id)
      else if (baseline !== undefined) this.#letGo(id, { id, subject, baseline: content, sent: [] })
      else managed.manage(id, subject, content)
    }
    pending.land((intent) => done.has(intent))
    for (const id of outdated) this.#windows.outdate(id, 'flush')
  }

  /** What a patch leaves of an instance isn't known. */
  #settlePatch(intent: Intent, outcome: Outcome): void {
    intent.inDoubt = outcome === 'unknown' || (outcome !== 'written' && intent.inDoubt === true)
    const { id } = intent
    if (outcome === 'unknown' || outcome === 'written') this.#letGo(id, this.#world.managed.get(id))
  }

  /** An update that waits is told from what was known of its instance. */
  #letGo(id: string, known: Managed | undefined): void {
    const { pending, managed } = this.#world
    const waits = pending.find(id)
    if (waits?.what === 'update' && waits.subject === known?.subject) waits.baseline = known
    managed.forget(id)
  }

  /** Another writer did this. */
  notePast(intent: Intent, effect: Effect): void {
    const { client, contents, history } = this.#world
    history.add(client.snapshot(), [{ sealed: { intent, effect }, outcome: 'written' }])
    contents.settle(intent.id, 'written', effect)
    this.#windows.mayHold(intent.id, contents.of(intent.id).values())
    this.intents.delete(intent.id)
  }

  /** Every call is in the report of its flush, and the fake has seen each, unless it was cancelled at its door. */
  checkCalls(): void {
    const { calls, client } = this.#world
    assert.equal(calls.length, this.#callsSeen, 'calls that no report counts')
    assert.ok(!calls.some(({ end }) => end.how === 'under-way'), 'a call that was cancelled goes on')
    const received = client.calls.filter(
      ({ operation }) => operation === 'BatchWriteItem' || operation === 'UpdateItem',
    )
    const atTheDoor = calls.filter(({ end }) => end.how === 'in-doubt' && end.name === 'AbortError').length
    const inside = received.filter(({ outcome }) => outcome.startsWith('aborted')).length
    assert.equal(received.length + atTheDoor - inside, calls.length, 'calls that the fake counts')
  }
}

/** For the item: what was in doubt and not sent again did nothing to it. */
function outcomeOf({ outcome, attempts }: OperationResult): Outcome {
  return outcome === 'unknown' && attempts === 0 ? 'not-sent' : outcome
}

function cancelled(call: ProbedCall): ProbedCall {
  return call.end.how === 'under-way' ? { ...call, end: { how: 'in-doubt', name: 'AbortError' } } : call
}

function checkNeverBegun({ step, controller }: OpenFlush, { error }: Ending): void {
  assert.ok(error instanceof FlushError, `expected a FlushError, got ${error}`)
  assert.equal(error.report.operations.length, 0)
  assert.equal(error.report.calls, 0)
  const isOutOfTime = step.options.deadlineMs !== undefined && error.cause instanceof DeadlineError
  assert.ok(isOutOfTime || (controller.signal.aborted && error.cause === REASON), `cause ${error.cause}`)
}
