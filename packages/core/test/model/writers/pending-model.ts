import { type Intent, isSameWrite, withChecks } from './intent.js'

export type Verdict = 'ok' | 'CONFLICT'

/** The pending operations of a session as design §4.1 tells them, under the policy that throws. */
export class PendingModel {
  readonly waiting = new Map<string, Intent>()
  flying: readonly Intent[] = []
  readonly #discarded = new Set<Intent>()

  add(incoming: Intent): Verdict {
    const { id } = incoming
    const waits = this.waiting.get(id)
    if (waits !== undefined && waits.what !== 'check') return this.#join(waits, incoming)
    const flies = this.#inFlight(id)
    // the same instance again is the newer intent
    const isNewer = flies?.subject !== undefined && flies.subject === incoming.subject
    if (flies !== undefined && flies.what !== 'check' && incoming.what !== 'check' && !isNewer) {
      return isSameWrite(flies, incoming) ? 'ok' : 'CONFLICT'
    }
    if (waits !== undefined) return this.#join(waits, incoming)
    this.waiting.set(id, incoming)
    return 'ok'
  }

  #join(waits: Intent, incoming: Intent): Verdict {
    if (incoming.what === 'check') this.waiting.set(waits.id, withChecks(waits, incoming.checks))
    else if (waits.what === 'check') this.waiting.set(waits.id, withChecks(incoming, waits.checks))
    else if (!isSameWrite(waits, incoming)) return 'CONFLICT'
    return 'ok'
  }

  /** What is pending for an item. */
  find(id: string): Intent | undefined {
    return this.waiting.get(id) ?? this.#inFlight(id)
  }

  #inFlight(wanted: string): Intent | undefined {
    return this.flying.find((intent) => intent.id === wanted && !this.#discarded.has(intent))
  }

  *list(): Generator<{ readonly intent: Intent; readonly inFlight: boolean }> {
    for (const intent of this.flying) if (!this.#discarded.has(intent)) yield { intent, inFlight: true }
    for (const intent of this.waiting.values()) yield { intent, inFlight: false }
  }

  discard(id: string): boolean {
    const flies = this.#inFlight(id)
    if (flies !== undefined) this.#discarded.add(flies)
    return this.waiting.delete(id) || flies !== undefined
  }

  take(): readonly Intent[] {
    this.flying = [...this.waiting.values()]
    this.waiting.clear()
    return this.flying
  }

  /** The flush is over: what isn't done is pending again, unless it was discarded or something newer is there. */
  land(isDone: (intent: Intent) => boolean): void {
    for (const intent of this.flying) if (!isDone(intent)) this.#return(intent)
    this.flying = []
    this.#discarded.clear()
  }

  #return(intent: Intent): void {
    const newer = this.waiting.get(intent.id)
    const isDiscarded = this.#discarded.has(intent)
    if (newer === undefined) {
      if (!isDiscarded) this.waiting.set(intent.id, intent)
      return
    }
    if (newer.what !== 'check' && newer.subject !== undefined && newer.subject === intent.subject) {
      newer.doubts = intent.doubts
    }
    if (isDiscarded) return
    const joined = newer.what === 'check' ? withChecks(intent, newer.checks) : withChecks(newer, intent.checks)
    this.waiting.set(intent.id, joined)
  }
}
