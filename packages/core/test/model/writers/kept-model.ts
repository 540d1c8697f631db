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

/** It goes first and alone, with the same bytes; or once more under another token. */
export function checkResent({ body }: Kept, plan: 'again' | 'renewed', calls: readonly LoggedCall[]): void {
  for (const call of calls) {
    if (plan === 'again') assert.equal(call.body, body, 'a kept transaction is not sent as it was')
    else {
      assert.notEqual(call.body, body, 'a renewed transaction has the old token')
      const isWhole = call.requests.length === JSON.parse(body).TransactItems.length
      if (isWhole) assert.equal(withoutToken(call.body), withoutToken(body), 'a renewed transaction is another one')
    }
  }
}

function withoutToken(body: string): string {
  return body.replace(/"ClientRequestToken":"[^"]*"/, '')
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
