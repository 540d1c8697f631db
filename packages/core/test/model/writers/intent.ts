import { type Content, isSame } from './content.js'
import { type Expectation, isSameExpectation, meets } from './expectation.js'
import type { Kind } from './kinds.js'
import type { Subject } from './subject.js'

/** What a conditional write left in doubt: an item's content, or nothing. */
export interface Doubt {
  readonly content: Content | undefined
}

/** What somebody asked for. */
export interface Intent {
  readonly what: 'put' | 'delete' | 'check'
  readonly id: string
  readonly kind: Kind
  /** The instance, where the call was given one. */
  readonly subject: Subject | undefined
  readonly create: boolean
  readonly asked: Expectation | undefined
  readonly checks: readonly Expectation[]
  /** What earlier flushes sent of it and don't know the fate of, latest last. */
  doubts: readonly Doubt[]
}

/** Whether it is sent with a condition: design §7.2 of versions, §4.1 of checks. */
export function isConditional({ what, create, asked, checks, kind, subject }: Intent): boolean {
  const isVersioned = kind.version !== undefined && subject !== undefined
  return what === 'check' || create || asked !== undefined || checks.length > 0 || isVersioned
}

/** Whether an item that holds `content` is as the intent wants it; `from` is the version that its entity has. */
export function holds(intent: Intent, from: number | string | undefined, content: Content | undefined): boolean {
  const { create, asked, checks, kind, subject } = intent
  if (!checks.every((check) => meets(check, content))) return false
  if (asked !== undefined && !meets(asked, content)) return false
  if (create) return content === undefined
  return kind.version === undefined || subject === undefined || content?.rev === from
}

/** Whether a second write asks for nothing more than the first: design §4.1. */
export function isSameWrite(first: Intent, second: Intent): boolean {
  if (first.what !== second.what || !isSameExpectation(first.asked, second.asked)) return false
  if (first.what === 'put') return first.subject === second.subject && (first.create || !second.create)
  return first.kind.version === undefined || first.subject === second.subject
}

/** Whether two are one intent, for a transaction that is sent again. */
export function isSameIntent(a: Intent, b: Intent): boolean {
  return (
    a === b ||
    (a.what === b.what &&
      a.subject === b.subject &&
      a.create === b.create &&
      isSameExpectation(a.asked, b.asked) &&
      JSON.stringify(a.checks) === JSON.stringify(b.checks))
  )
}

/** Both must hold; asking for the very same once more changes nothing. */
export function withChecks(intent: Intent, checks: readonly Expectation[]): Intent {
  if (checks.length === 0 || JSON.stringify(intent.checks) === JSON.stringify(checks)) return intent
  return { ...intent, checks: [...intent.checks, ...checks] }
}

const MAX_DOUBTS = 8

export function addDoubt(intent: Intent, doubt: Doubt): void {
  const last = intent.doubts.at(-1)
  if (last !== undefined && isSame(last.content, doubt.content)) return
  intent.doubts = [...intent.doubts, doubt].slice(-MAX_DOUBTS)
}
