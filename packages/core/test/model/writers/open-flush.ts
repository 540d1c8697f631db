import assert from 'node:assert/strict'
import { FlushError, type FlushOptions, type FlushReport, SealError } from '@sluice/core'
import { type HookCalls, hookCalls } from './hook-calls.js'
import { isConditional } from './intent.js'
import { type Judgement, judgeFlush } from './judge-flush.js'
import { type Kept, placeOf } from './kept-model.js'
import type { Judged } from './outcome-rules.js'
import { type Sealed, seal } from './sealed.js'
import type { LoggedCall } from './server-log.js'
import type { Subject } from './subject.js'
import { checkTruth } from './truth-rules.js'
import type { Writer } from './writer.js'

/** How a flush ended, and what had come of its calls at that moment. */
interface Ending {
  readonly report: FlushReport | undefined
  readonly error: unknown
  readonly calls: readonly LoggedCall[]
}

/** A flush of a writer, from its start to its end. */
export class OpenFlush {
  readonly #writer: Writer
  readonly #options: FlushOptions
  readonly #startedAt: number
  readonly #firstCall: number
  /** The state of the tables when it started. */
  readonly #since: number
  /** What was kept when it started. */
  readonly kept: Kept | undefined
  readonly #sealed: readonly Sealed[]
  readonly #flushesHeardOf: number
  readonly #hooked: readonly { readonly subject: Subject; readonly before: HookCalls }[]

  constructor(writer: Writer, options: FlushOptions) {
    const { log, fake, events } = writer.world
    this.#writer = writer
    this.#options = options
    this.#startedAt = fake.clock.now()
    this.#firstCall = log.calls.length
    this.#since = log.states.length - 1
    this.kept = writer.kept
    this.#hooked = [...writer.known].map((subject) => ({ subject, before: { ...hookCalls(subject.entity) } }))
    const { beforeFlush, afterFlush } = writer.hooks
    this.#flushesHeardOf = afterFlush
    const end = (report: FlushReport | undefined, error: unknown): void => {
      const own = log.calls.slice(this.#firstCall).filter((call) => call.writer === writer.name)
      const ending = { report, error, calls: own.map((call) => ({ ...call })) }
      events.push(() => this.#end(ending))
    }
    writer.session.flush(options).then(
      (report) => end(report, undefined),
      (error) => end(undefined, error),
    )
    const taken = writer.pending.take()
    for (const { what, subject } of taken) if (what === 'put') subject?.expectStamp()
    this.#sealed = taken.map(seal)
    assert.equal(writer.hooks.beforeFlush, beforeFlush + 1, 'calls of beforeFlush')
    this.#checkBefore()
  }

  #checkBefore(): void {
    for (const { subject, before } of this.#hooked) {
      const puts = this.#sealed.filter(({ intent }) => intent.what === 'put' && intent.subject === subject).length
      const { beforeSave } = hookCalls(subject.entity)
      assert.equal(beforeSave, before.beforeSave + puts, `${subject.id}: calls of beforeSave`)
    }
  }

  #end({ report: resolved, error, calls }: Ending): void {
    this.#writer.flush = undefined
    const heardOf = this.#writer.hooks.afterFlush - this.#flushesHeardOf
    assert.equal(heardOf, error instanceof SealError ? 0 : 1, 'calls of afterFlush')
    if (error instanceof SealError) {
      this.#refused(error, calls)
      return
    }
    assert.deepEqual(this.#problems(), [], 'sent what its mode refuses')
    const report = resolved ?? (error instanceof FlushError ? error.report : undefined)
    assert.ok(report, `expected a FlushError, got ${error}`)
    assert.equal(resolved !== undefined, report.ok, 'resolves or rejects')
    const { mode, resend = false, deadlineMs } = this.#options
    const judgement = judgeFlush({
      sealed: this.#sealed,
      transacts: mode === 'transact',
      resend,
      isEnded: deadlineMs !== undefined,
      kept: this.kept,
      startedAt: this.#startedAt,
      calls,
      report,
    })
    if (deadlineMs === undefined) assert.equal(report.calls, calls.length, 'calls')
    for (const one of judgement.kept) checkTruth(one, this.#writer.world.log, this.kept?.since ?? 0)
    for (const one of judgement.rest) checkTruth(one, this.#writer.world.log, this.#since)
    const judged = [...judgement.kept, ...judgement.rest]
    this.#checkAfter(judged)
    for (const { sealed, outcome } of judged) this.#writer.outcomes.set(sealed.intent.id, outcome)
    this.#keep(judgement, mode === 'transact')
    this.#land(judgement)
  }

  /** Nothing was sent, and everything is pending again. */
  #refused({ problems }: SealError, calls: readonly LoggedCall[]): void {
    assert.equal(calls.length, 0, 'something was sent')
    assert.deepEqual(problems.map(({ key }) => /"(.*)"/.exec(key)?.[1]).toSorted(), this.#problems(), 'problems')
    this.#writer.pending.land(() => false)
    this.#checkAfter([])
  }

  /** What the mode can't send: conditions in a batch, and checks alone. */
  #problems(): readonly string[] {
    const { mode } = this.#options
    if (mode === 'transact') return []
    const kept = this.kept?.operations ?? []
    return this.#sealed
      .filter((one) => placeOf(one, kept, 'written') === 'rest')
      .filter(({ intent }) => intent.what === 'check' || (mode === 'batch' && isConditional(intent)))
      .map(({ intent }) => intent.id)
      .toSorted()
  }

  /** The hooks that follow are called once for each write that is applied. */
  #checkAfter(judged: readonly Judged[]): void {
    for (const { subject, before } of this.#hooked) {
      const count = (what: 'put' | 'delete'): number =>
        judged.filter(
          ({ outcome, sealed: { intent } }) =>
            outcome === 'written' && intent.what === what && intent.subject === subject,
        ).length
      const { afterSave, afterRemove } = hookCalls(subject.entity)
      assert.equal(afterSave, before.afterSave + count('put'), `${subject.id}: calls of afterSave`)
      assert.equal(afterRemove, before.afterRemove + count('delete'), `${subject.id}: calls of afterRemove`)
    }
  }

  /** A transaction in doubt is kept, unless something that it holds was discarded meanwhile. */
  #keep({ kept, keptState, keptCalls, rest, restCalls }: Judgement, transacts: boolean): void {
    const writer = this.#writer
    if (keptState === 'written' || keptState === 'ended') writer.kept = undefined
    // refused under a new token: nothing more can come of it
    if (keptCalls.at(-1)?.end === 'failed') writer.kept = undefined
    if (keptState === 'expired' && writer.kept !== undefined) {
      // what newer operations took the place of isn't sent again
      writer.kept = kept.length === 0 ? undefined : { ...writer.kept, operations: kept }
    }
    const [first] = keptCalls
    if (first !== undefined && writer.kept !== undefined && writer.kept.body !== first.body) {
      writer.kept = { ...writer.kept, body: first.body, firstSentAt: first.at, isRenewed: true }
    }
    const [own] = restCalls
    const isDoubtful = transacts && own !== undefined && rest.some(({ outcome }) => outcome === 'unknown')
    const isWanted = rest.every(({ sealed: { intent } }) => writer.pending.find(intent.id) !== undefined)
    if (!isDoubtful || !isWanted) return
    writer.kept = {
      operations: rest,
      body: own.body,
      firstSentAt: own.at,
      isRenewed: false,
      since: this.#since,
    }
  }

  #land({ kept, keptState, rest, covered }: Judgement): void {
    const done = new Set(rest.filter(({ outcome }) => outcome === 'written').map(({ sealed }) => sealed.intent))
    if (keptState === 'written') for (const { intent } of covered) done.add(intent)
    assert.ok(keptState !== undefined || kept.length === 0)
    this.#writer.pending.land((intent) => done.has(intent))
  }
}
