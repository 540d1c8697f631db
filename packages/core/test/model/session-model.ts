import type { Content } from './content.js'
import type { Kind } from './kinds.js'
import type { Subject } from './subject.js'

/** The put or delete that somebody asked for. */
export interface Intent {
  readonly what: 'put' | 'delete'
  readonly id: string
  readonly kind: Kind
  readonly key: number
  /** The instance, where the call was given one. */
  readonly subject: Subject | undefined
}

/** An intent as a flush took it, with what it leaves where it is applied: an item's content, or nothing. */
export interface Sealed {
  readonly intent: Intent
  readonly content: Content | undefined
}

interface Flying extends Sealed {
  discarded: boolean
}

export type Policy = 'throw' | 'last-wins' | 'first-wins' | 'keep' | 'replace' | 'broken'
export type Verdict = 'ok' | 'CONFLICT' | 'CALLBACK_FAILED' | 'KEY_CHANGED'

/** The pending operations of a session as design §4.1 and §4.3 tell them, in plain lists. */
export class SessionModel {
  waiting: readonly Intent[] = []
  flying: readonly Flying[] = []
  replaced = 0
  kept = 0

  /** `saveAll` and `removeAll`: all or none. */
  add(intents: readonly Intent[], policy: Policy): Verdict {
    let next = this.waiting
    let { replaced, kept } = this
    for (const incoming of intents) {
      const known = incoming.subject && this.findOf(incoming.subject)
      if (known !== undefined && known.id !== incoming.id) return 'KEY_CHANGED'
      const waits = next.find(({ id }) => id === incoming.id)
      const existing = waits ?? this.#inFlight(incoming.id)
      // the same instance again: a newer intent, if the older one is in flight
      const isNewer = waits === undefined && existing?.subject !== undefined && existing.subject === incoming.subject
      if (existing !== undefined && !isNewer) {
        if (isSame(existing, incoming)) continue
        if (policy === 'throw') return 'CONFLICT'
        if (policy === 'broken') return 'CALLBACK_FAILED'
        if (policy === 'first-wins' || policy === 'keep') {
          kept++
          continue
        }
        replaced++
      }
      next = [...next.filter(({ id }) => id !== incoming.id), incoming]
    }
    Object.assign(this, { waiting: next, replaced, kept })
    return 'ok'
  }

  /** What is pending for an identity. */
  find(id: string): Intent | undefined {
    return this.waiting.find((intent) => intent.id === id) ?? this.#inFlight(id)
  }

  /** What is pending of an instance, whatever its key is now. */
  findOf(subject: Subject): Intent | undefined {
    const waits = this.waiting.findLast((intent) => intent.subject === subject)
    return waits ?? this.flying.findLast(({ intent, discarded }) => !discarded && intent.subject === subject)?.intent
  }

  /** Drops what waits; what flies doesn't come back. */
  discard(id: string): boolean {
    const had = this.find(id) !== undefined
    this.waiting = this.waiting.filter((intent) => intent.id !== id)
    for (const flying of this.flying) if (flying.intent.id === id) flying.discarded = true
    return had
  }

  clear(): void {
    this.waiting = []
    for (const flying of this.flying) flying.discarded = true
  }

  /** A flush whose turn has come takes everything, as it is now. */
  take(): readonly Sealed[] {
    const content = ({ what, subject }: Intent): Content | undefined => (what === 'put' ? subject?.image : undefined)
    this.flying = this.waiting.map((intent) => ({ intent, content: content(intent), discarded: false }))
    this.waiting = []
    return this.flying
  }

  /** The conflicts that a policy decided since the last sealed flush. */
  takeConflicts(): { readonly replaced: number; readonly kept: number } {
    const { replaced, kept } = this
    Object.assign(this, { replaced: 0, kept: 0 })
    return { replaced, kept }
  }

  /** The flush is over; what it didn't write waits again, before what came since. */
  land(isWritten: (intent: Intent) => boolean): void {
    const back = this.flying.filter(
      ({ intent, discarded }) =>
        !discarded && !isWritten(intent) && !this.waiting.some((newer) => newer.id === intent.id),
    )
    this.waiting = [...back.map(({ intent }) => intent), ...this.waiting]
    this.flying = []
  }

  #inFlight(wanted: string): Intent | undefined {
    return this.flying.find(({ intent, discarded }) => !discarded && intent.id === wanted)?.intent
  }
}

function isSame(a: Intent, b: Intent): boolean {
  return a.what === b.what && (a.what === 'delete' || a.subject === b.subject)
}
