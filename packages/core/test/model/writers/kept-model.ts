import assert from 'node:assert/strict'
import { isSameIntent } from './intent.js'
import type { Judged } from './outcome-rules.js'
import type { Sealed } from './sealed.js'
import type { LoggedCall } from './server-log.js'

/** A transaction that ended without knowing whether it is applied. */
export interface Kept {
  readonly operations: readonly Judged[]
  /** The bytes that it was sent with, token included. */
  readonly body: string
  readonly firstSentAt: number
  readonly isRenewed: boolean
  /** The state of the tables before it was first sent. */
  readonly since: number
}

/** For how long it is sent again as it is: issue 5 §3. */
const RESEND_MS = 9 * 60_000 + 30_000

/** What the next flush does with it first. */
export function planOf({ firstSentAt }: Kept, now: number, resend: boolean): 'again' | 'renewed' | 'expired' {
  if (now - firstSentAt < RESEND_MS) return 'again'
  return resend ? 'renewed' : 'expired'
}

/** It goes first and alone, with the same bytes; or once more under another token, without what is no longer pending. */
export function checkResent({ body, operations }: Kept, plan: 'again' | 'renewed', calls: readonly LoggedCall[]): void {
  const expected = operations.map(({ sealed: { intent }, content }) => ({ id: intent.id, what: intent.what, content }))
  for (const call of calls) {
    assert.equal(call.body === body, plan === 'again', 'a kept transaction is not sent as it was, or has its old token')
    assert.deepEqual(call.requests.toSorted(byId), expected.toSorted(byId), 'a renewed transaction is another one')
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

/** What becomes of an operation beside the kept transaction. */
export function placeOf(
  sealed: Sealed,
  kept: readonly Judged[],
  state: 'written' | 'ended' | 'doubtful' | 'expired',
): 'rest' | 'held' | 'covered' {
  const older = kept.find((one) => one.sealed.intent.id === sealed.intent.id)
  if (older === undefined) return 'rest'
  if (!isSameIntent(older.sealed.intent, sealed.intent)) return state === 'doubtful' ? 'held' : 'rest'
  return state === 'written' && !leavesSame(older, sealed) ? 'rest' : 'covered'
}

function leavesSame({ content }: Judged, { intent, texts, stamp }: Sealed): boolean {
  return intent.what !== 'put' || (content?.text === texts[0] && content?.stamp === stamp)
}
