import assert from 'node:assert/strict'
import type { Outcome } from '@sluice/core'
import { type Content, isSame } from './content.js'
import { type Doubt, holds } from './intent.js'
import { checkAttempts, type Judged, type Said } from './outcome-rules.js'
import { readSent } from './sealed.js'
import type { LoggedCall } from './server-log.js'

/** What is known of a transaction before a flush sends it. */
export interface Before {
  /** Whether an earlier flush sent it and doesn't know what became of it. */
  readonly inDoubt: boolean
  /** Whether that was under another token. */
  readonly isRenewed: boolean
  /** What it was first sent with. */
  readonly contents?: ReadonlyMap<string, Content | undefined>
}

/** Holds the results of a transaction's operations against what its calls really did. */
export function judgeTransaction(said: readonly Said[], before: Before): readonly Judged[] {
  const [first] = said
  if (first === undefined) return []
  const { own } = first
  assert.ok(
    new Set(own.map(({ body }) => body)).size <= 1,
    'a transaction is sent again with other bytes or another token',
  )
  const sent = said.map((one) => ({
    one,
    content: before.contents?.get(one.sealed.intent.id) ?? readSent(one.sealed, own),
  }))
  const inDoubt = before.inDoubt || own.some(({ end }) => end === 'in-doubt')
  const isProved = before.isRenewed && own.at(-1)?.end === 'failed' && isAppliedBefore(sent)
  const judged = sent.map(({ one, content }): Judged => {
    const { sealed, result } = one
    for (const call of own) checkCondition(one, call)
    const isGivenUp = checkAttempts(one)
    const outcome = isGivenUp ? 'unknown' : isProved ? 'written' : expectOutcome(one, { ...before, inDoubt })
    assert.equal(result.outcome, outcome, `${sealed.intent.id} in a transaction: ${result.reason}`)
    return {
      ...one,
      outcome,
      content,
      confirmed: outcome === 'condition-failed' ? confirmedBy(one) : undefined,
    }
  })
  const written = judged.filter(({ outcome }) => outcome === 'written').length
  assert.ok(written === 0 || written === judged.length, 'a part of a transaction is written')
  return judged
}

function checkCondition({ sealed: { intent, from } }: Said, call: LoggedCall): void {
  const isMet = holds(intent, from, call.before.get(intent.id))
  // one that was done before under the same token is answered as done, whatever is stored now
  if (call.isFirstDone) assert.ok(isMet, `${intent.id}: its transaction is applied though its condition was false`)
  const isRefused = reasonOf(call, intent.id) === 'ConditionalCheckFailed'
  if (isRefused) assert.ok(!isMet, `${intent.id}: said to have failed though its condition was true`)
}

function expectOutcome({ own, sealed: { intent } }: Said, { inDoubt, isRenewed }: Before): Outcome {
  const last = own.at(-1)
  if (last?.end === 'answered') return 'written'
  // a server that refuses a token's transaction has never done it
  if (last?.end === 'failed' && !isRenewed) {
    return reasonOf(last, intent.id) === 'ConditionalCheckFailed' ? 'condition-failed' : 'rejected'
  }
  if (inDoubt) return 'unknown'
  return last === undefined ? 'not-sent' : 'unprocessed'
}

interface Sent {
  readonly one: Said
  readonly content: Content | undefined
}

/** Whether what was refused tells of the first send: all of it fails, each on what it would leave itself. */
function isAppliedBefore(sent: readonly Sent[]): boolean {
  return sent.every((one) => isRefusedByCondition(one.one) && leftWhatIsStored(one))
}

function isRefusedByCondition({ own, sealed }: Said): boolean {
  const last = own.at(-1)
  return last !== undefined && reasonOf(last, sealed.intent.id) === 'ConditionalCheckFailed'
}

function leftWhatIsStored({ one: { own, sealed }, content }: Sent): boolean {
  const { what, id } = sealed.intent
  return what !== 'check' && isSame(own.at(-1)?.before.get(id), content)
}

/** What an earlier flush left in doubt, if it turns out to be stored. */
function confirmedBy({ own, sealed: { intent } }: Said): Doubt | undefined {
  const stored = own.at(-1)?.before.get(intent.id)
  return intent.what === 'check' ? undefined : intent.doubts.find(({ content }) => isSame(content, stored))
}

/** Reasons are in the order of the operations as they were sent. */
function reasonOf({ requests, reasons }: LoggedCall, wanted: string): string | undefined {
  return reasons[requests.findIndex(({ id }) => id === wanted)]
}
