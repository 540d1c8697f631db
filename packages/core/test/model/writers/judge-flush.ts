import assert from 'node:assert/strict'
import type { FlushReport, OperationResult } from '@sluice/core'
import { isSameIntent } from './intent.js'
import { checkResent, type Kept, placeOf, planOf } from './kept-model.js'
import { type Judged, judge, type Said } from './outcome-rules.js'
import type { Sealed } from './sealed.js'
import type { LoggedCall } from './server-log.js'
import { settle } from './settle-model.js'
import { judgeTransaction } from './transaction-rules.js'

/** A flush that is over. */
export interface Ended {
  readonly sealed: readonly Sealed[]
  readonly transacts: boolean
  readonly resend: boolean
  readonly isEnded: boolean
  readonly kept: Kept | undefined
  readonly startedAt: number
  readonly calls: readonly LoggedCall[]
  readonly report: FlushReport
}

/** What a flush came to. */
export interface Judgement {
  readonly kept: readonly Judged[]
  readonly keptState: KeptState | undefined
  readonly keptCalls: readonly LoggedCall[]
  readonly rest: readonly Judged[]
  readonly restCalls: readonly LoggedCall[]
  /** Operations that the kept transaction stands for. */
  readonly covered: readonly Sealed[]
}

export type KeptState = 'written' | 'ended' | 'doubtful' | 'expired'

const NONE: Judgement = { kept: [], keptState: undefined, keptCalls: [], rest: [], restCalls: [], covered: [] }

/** Holds the results of a flush against its calls, and carries what they mean into the model's entities. */
export function judgeFlush(flush: Ended): Judgement {
  const { sealed, kept, report, calls, transacts } = flush
  const first = sealed.length === 0 || kept === undefined ? NONE : judgeKept(flush, kept)
  for (const one of first.kept) settle(forPending(one, sealed))
  const restCalls = calls.slice(first.keptCalls.length)
  const results = report.operations.slice(first.kept.length)
  const places = new Map(sealed.map((one) => [one, first.keptState && placeOf(one, first.kept, first.keptState)]))
  const covered = sealed.filter((one) => places.get(one) === 'covered')
  const others = sealed.filter((one) => places.get(one) !== 'covered')
  const isHeld = (one: Sealed): boolean =>
    places.get(one) === 'held' || (transacts && first.keptState !== undefined && first.keptState !== 'written')
  assert.equal(results.length, others.length, 'one outcome for each operation')
  const said = others.map((one): Said => {
    const own = isHeld(one) ? [] : ownCalls(one, restCalls, transacts)
    return { sealed: sealedAgain(one, first), result: resultOf(one, results), own, isEnded: flush.isEnded }
  })
  const rest = transacts && !others.some(isHeld) ? judgeTransaction(said, FRESH) : said.map(judge)
  for (const one of rest) settle(one)
  return { ...first, rest, restCalls, covered }
}

const FRESH = { inDoubt: false, isRenewed: false }

function judgeKept({ report, calls, sealed, startedAt, resend, isEnded }: Ended, kept: Kept): Judgement {
  const plan = planOf(kept, startedAt, resend)
  if (plan === 'expired') {
    const own = kept.operations.filter((one) => sealed.some((now) => placeOf(now, [one], 'expired') === 'covered'))
    for (const { sealed: one } of own) assert.equal(resultOf(one, report.operations).outcome, 'unknown')
    const judged = own.map((one): Judged => ({ ...one, own: [], outcome: 'unknown', confirmed: undefined }))
    return { ...NONE, kept: judged, keptState: 'expired' }
  }
  const results = report.operations.slice(0, kept.operations.length)
  const keptCalls = calls.slice(0, results[0]?.attempts)
  checkResent(kept, plan, keptCalls)
  const said = kept.operations.map(
    ({ sealed: one }): Said => ({ sealed: one, result: resultOf(one, results), own: keptCalls, isEnded }),
  )
  const judged = judgeTransaction(said, {
    inDoubt: true,
    isRenewed: kept.isRenewed || plan === 'renewed',
    // without a call there is nothing to read it from
    contents: new Map(kept.operations.map(({ sealed: { intent }, content }) => [intent.id, content])),
  })
  const outcome = judged[0]?.outcome
  const keptState = outcome === 'written' ? 'written' : outcome === 'unknown' ? 'doubtful' : 'ended'
  return { ...NONE, kept: judged, keptState, keptCalls }
}

/** An operation of the kept transaction stands for what is pending with the same intent. */
function forPending(one: Judged, sealed: readonly Sealed[]): Judged {
  const now = sealed.find(({ intent }) => isSameIntent(one.sealed.intent, intent) && one.sealed.intent.id === intent.id)
  return now === undefined ? one : { ...one, sealed: { ...one.sealed, intent: now.intent } }
}

/** What expected a version that the kept transaction has replaced is sealed once more, with its entity as it is then. */
function sealedAgain(sealed: Sealed, { kept, keptState }: Judgement): Sealed {
  const { subject } = sealed.intent
  const isStale = kept.some((one) => one.sealed.intent.subject === subject && one.sealed.intent.what !== 'check')
  if (keptState !== 'written' || subject?.kind.version === undefined || !isStale) return sealed
  return { ...sealed, from: subject.rev, texts: subject.texts.slice(subject.texts.lastIndexOf(sealed.texts[0])) }
}

function ownCalls({ intent }: Sealed, calls: readonly LoggedCall[], transacts: boolean): readonly LoggedCall[] {
  return transacts ? calls : calls.filter(({ requests }) => requests.some(({ id }) => id === intent.id))
}

function resultOf({ intent }: Sealed, results: readonly OperationResult[]): OperationResult {
  const found = results.filter(({ key }) => key.id === intent.id)
  assert.equal(found.length, 1, `${found.length} results for ${intent.id}`)
  const [result] = found
  assert.equal(result!.kind, intent.what)
  assert.equal(result!.entity, intent.subject?.entity)
  return result!
}
