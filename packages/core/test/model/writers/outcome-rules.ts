import assert from 'node:assert/strict'
import type { OperationResult, Outcome } from '@sluice/core'
import { type Content, isSame, isSameButVersion } from './content.js'
import { type Doubt, holds, isConditional } from './intent.js'
import { readSent, type Sealed } from './sealed.js'
import type { LoggedCall } from './server-log.js'

/** What a flush says of one operation, and what is known of it. */
export interface Said {
  readonly sealed: Sealed
  readonly result: OperationResult
  /** The calls that carried it, as they had ended when the flush ended. */
  readonly own: readonly LoggedCall[]
  /** Whether the flush was ended, and didn't wait for answers. */
  readonly isEnded: boolean
}

/** What an operation came to. */
export interface Judged extends Said {
  readonly outcome: Outcome
  /** What was sent of it. */
  readonly content: Content | undefined
  /** What turned out to be stored of what earlier flushes had sent. */
  readonly confirmed: Doubt | undefined
}

/** Holds the result of an operation of a batch or of a call of its own against what its calls really did. */
export function judge(said: Said): Judged {
  const { sealed, result, own } = said
  const content = readSent(sealed, own)
  checkConditions(sealed, own)
  const isGivenUp = checkAttempts(said)
  const { outcome, confirmed } = expectOutcome(said, content)
  const text = `${sealed.intent.what} of ${sealed.intent.id}: said ${result.outcome} (${result.reason})`
  if (!isGivenUp) assert.equal(result.outcome, outcome, text)
  return { ...said, outcome: result.outcome, content, confirmed: isGivenUp ? undefined : confirmed }
}

/** Checks the count of calls; tells whether the flush was ended before the last answer was heard. */
export function checkAttempts({ sealed, result, own, isEnded }: Said): boolean {
  assert.equal(result.attempts, own.length, `${sealed.intent.id}: attempts`)
  return isEnded && result.outcome === 'unknown' && own.length > 0
}

/** Whatever was applied was applied under its condition, and whatever was refused for its condition wasn't. */
function checkConditions({ intent, from }: Sealed, own: readonly LoggedCall[]): void {
  if (!isConditional(intent)) return
  for (const { isDone, end, before, operation } of own) {
    const isMet = holds(intent, from, before.get(intent.id))
    assert.notEqual(operation, 'BatchWriteItem', `${intent.id}: a condition can't be sent in a batch`)
    if (isDone) assert.ok(isMet, `${intent.id}: applied though its condition was false`)
    if (end === 'failed') assert.ok(!isMet, `${intent.id}: said to have failed though its condition was true`)
  }
}

type Expected = Pick<Judged, 'outcome' | 'confirmed'>

function expectOutcome({ sealed, own }: Said, content: Content | undefined): Expected {
  const { intent } = sealed
  const plain = (outcome: Outcome): Expected => ({ outcome, confirmed: undefined })
  if (own.some(({ end, leftovers }) => end === 'answered' && !leftovers.has(intent.id))) return plain('written')
  const isDoubtful = own.some(({ end }) => end === 'in-doubt')
  const last = own.at(-1)
  if (last?.end === 'failed') return expectFailed(sealed, content, isDoubtful, last)
  if (isDoubtful) return plain('unknown')
  return plain(own.length === 0 ? 'not-sent' : 'unprocessed')
}

/** A write can fail on its own earlier success: design §4.4, and issue 5 §3. */
function expectFailed(
  { intent }: Sealed,
  content: Content | undefined,
  isDoubtful: boolean,
  { before }: LoggedCall,
): Expected {
  const stored = before.get(intent.id)
  if (isDoubtful && isSame(stored, content)) return { outcome: 'written', confirmed: undefined }
  const earlier = intent.doubts.find((doubt) => isSame(doubt.content, stored))
  const isRepeated = earlier !== undefined && isSameButVersion(earlier.content, content)
  if (isRepeated) return { outcome: 'written', confirmed: earlier }
  return isDoubtful ? { outcome: 'unknown', confirmed: undefined } : { outcome: 'condition-failed', confirmed: earlier }
}
