import assert from 'node:assert/strict'
import type { Outcome } from '@sluice/core'
import { isSame } from './content.js'
import { holds } from './intent.js'
import { checkAttempts, type Judged, type Said } from './outcome-rules.js'
import { readSent } from './sealed.js'
import type { LoggedCall } from './server-log.js'

/** What is known of a transaction before a flush sends it. */
export interface Before {
  /** Whether an earlier flush sent it and doesn't know what became of it. */
  readonly inDoubt: boolean
  /** Whether that was under another token. */
  readonly isRenewed: boolean
}

/** Holds the results of a transaction's operations against what its calls really did. */
export function judgeTransaction(said: readonly Said[], { inDoubt, isRenewed }: Before): readonly Judged[] {
  const [first] = said
  if (first === undefined) return []
  const { own } = first
  const bodies = new Set(own.map(({ body }) => body))
  assert.ok(bodies.size <= 1, 'a transaction is sent again with other bytes, or another token')
  const isDoubtful = inDoubt || own.some(({ end }) => end === 'in-doubt')
  const last = own.at(-1)
  // a renewed one that fails on nothing but what it would leave itself was done under its first token
  const isDone = isRenewed && last?.end === 'failed' && said.every((one) => findsItself(one, last))
  const judged = said.map((one): Judged => {
    const { sealed, result } = one
    const id = sealed.intent.id
    const content = readSent(sealed, own)
    for (const call of own) checkCondition(one, call)
    const isGivenUp = checkAttempts(one)
    const expected = isDone ? 'written' : expectOutcome(last, id, { inDoubt: isDoubtful, isRenewed })
    const outcome = isGivenUp ? 'unknown' : expected
    assert.equal(result.outcome, outcome, `${id} in a transaction: ${result.reason}`)
    const stored = last?.before.get(id)
    const earlier = sealed.intent.doubts.find((doubt) => isSame(doubt.content, stored))
    return { ...one, outcome, content, confirmed: outcome === 'condition-failed' ? earlier : undefined }
  })
  const written = judged.filter(({ outcome }) => outcome === 'written').length
  assert.ok(written === 0 || written === judged.length, 'a part of a transaction is written')
  return judged
}

function findsItself({ sealed, own }: Said, last: LoggedCall): boolean {
  const { id, what } = sealed.intent
  const reason = reasonOf(last, id)
  if (reason === undefined || reason === 'None') return true
  return reason === 'ConditionalCheckFailed' && what !== 'check' && isSame(last.before.get(id), readSent(sealed, own))
}

function checkCondition({ sealed: { intent, from } }: Said, call: LoggedCall): void {
  const isMet = holds(intent, from, call.before.get(intent.id))
  // one that was done before under the same token is answered as done, whatever is stored now
  if (call.isFirstDone) assert.ok(isMet, `${intent.id}: its transaction is applied though its condition was false`)
  const isRefused = reasonOf(call, intent.id) === 'ConditionalCheckFailed'
  if (isRefused) assert.ok(!isMet, `${intent.id}: said to have failed though its condition was true`)
}

function expectOutcome(last: LoggedCall | undefined, id: string, { inDoubt, isRenewed }: Before): Outcome {
  if (last?.end === 'answered') return 'written'
  // a server that refuses a token's transaction has never done it
  if (last?.end === 'failed' && !isRenewed) {
    return reasonOf(last, id) === 'ConditionalCheckFailed' ? 'condition-failed' : 'rejected'
  }
  if (inDoubt) return 'unknown'
  return last === undefined ? 'not-sent' : 'unprocessed'
}

/** Reasons are in the order of the operations as they were sent. */
function reasonOf({ requests, reasons }: LoggedCall, wanted: string): string | undefined {
  return reasons[requests.findIndex(({ id }) => id === wanted)]
}
