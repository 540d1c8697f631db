import { keyNumber } from './content.js'
import { carrySent, type Intent, isSame, joined } from './intent.js'
import { ManagedModel } from './managed-model.js'
import { type Sealed, sealIntent } from './sealed.js'
import type { Subject } from './subject.js'

interface Flying extends Sealed {
  discarded: boolean
}

export type Policy = 'throw' | 'last-wins' | 'first-wins' | 'keep' | 'replace' | 'broken'
export type Verdict = 'ok' | 'CONFLICT' | 'CALLBACK_FAILED' | 'KEY_CHANGED' | 'NOT_MANAGED'

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
      const both = waits && joined(waits, incoming)
      if (both !== undefined) {
        next = [...next.filter(({ id }) => id !== incoming.id), both]
        continue
      }
      if (existing !== undefined && !isNewer) {
        if (isSame(existing, incoming)) continue
        if (policy === 'throw') return 'CONFLICT'
        if (policy === 'broken') return 'CALLBACK_FAILED'
        if (policy === 'first-wins' || policy === 'keep') {
          kept++
          continue
        }
        replaced++
        carrySent(existing, incoming)
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

  /** An update of every managed instance that changed and has nothing pending. */
  addChanged(managed: ManagedModel): readonly Intent[] {
    const changed = managed.all.filter(
      (one) =>
        (!ManagedModel.isUnchanged(one) || one.sent.length > 0) &&
        this.find(one.id) === undefined &&
        this.findOf(one.subject) === undefined,
    )
    const updates = changed.map(({ id, subject }): Intent => {
      const { kind } = subject
      return { what: 'update', id, kind, key: keyNumber(kind, id), subject }
    })
    this.waiting = [...this.waiting, ...updates]
    return updates
  }

  /** The changed instances of items that are to be patched: the session would let go of them with their changes. */
  overtaken(managed: ManagedModel): readonly Subject[] {
    const changed = managed.all.filter((one) => !ManagedModel.isUnchanged(one))
    return changed.filter(({ id }) => this.find(id)?.what === 'patch').map(({ subject }) => subject)
  }

  /** A flush whose turn has come takes everything, as it is now. */
  take(managed: ManagedModel): readonly Sealed[] {
    this.flying = this.waiting.map((intent) => ({ ...sealIntent(intent, managed), discarded: false }))
    this.waiting = []
    return this.flying
  }

  /** The conflicts that a policy decided since the last sealed flush. */
  takeConflicts(): { readonly replaced: number; readonly kept: number } {
    const { replaced, kept } = this
    Object.assign(this, { replaced: 0, kept: 0 })
    return { replaced, kept }
  }

  /** The flush is over; what isn't done waits again, before what came since. */
  land(isDone: (intent: Intent) => boolean): void {
    const back: Intent[] = []
    for (const { intent, discarded } of this.flying) {
      if (isDone(intent)) continue
      const newer = this.waiting.find(({ id }) => id === intent.id)
      if (newer !== undefined) carrySent(intent, newer)
      // the update of what changed since would leave the rest of the entity out
      const stays = intent.what === 'put' && newer?.what === 'update' && newer.subject === intent.subject
      if (!discarded && (newer === undefined || stays)) back.push(intent)
    }
    this.waiting = [...back, ...this.waiting.filter(({ id }) => !back.some((intent) => intent.id === id))]
    this.flying = []
  }

  #inFlight(wanted: string): Intent | undefined {
    return this.flying.find(({ intent, discarded }) => !discarded && intent.id === wanted)?.intent
  }
}
