/** A patch that was asked for, by its number. */
export interface Patch {
  readonly number: number
  readonly what: 'increment' | 'append'
  /** How often it may be applied: once more each time that a flush is told to send it again. */
  allowed: number
  /** Whether any flush has called it unknown. */
  wasUnknown: boolean
}

/** What is pending for an item. */
export type PendingChange =
  | { readonly kind: 'update'; readonly entity: object }
  | { readonly kind: 'patch'; readonly patches: readonly Patch[]; readonly inDoubt: boolean }

/** The pending updates and patches of a session, as design §4.1 tells them. */
export class ChangeModel {
  waiting = new Map<string, PendingChange>()
  flying = new Map<string, PendingChange>()
  readonly #discarded = new Set<PendingChange>()

  /** Whether this call is taken; else it is a conflict. */
  add(id: string, incoming: PendingChange): boolean {
    const joined = this.#join(id, incoming)
    if (joined !== undefined) this.waiting.set(id, joined)
    return joined !== undefined
  }

  #join(id: string, incoming: PendingChange): PendingChange | undefined {
    const waits = this.waiting.get(id)
    if (waits !== undefined) return joinWaiting(waits, incoming)
    const flies = this.flying.get(id)
    if (flies === undefined || this.#discarded.has(flies)) return incoming
    // the same entity anew is the newer intent; a patch more may be meant twice
    return flies.kind === 'update' && incoming.kind === 'update' && flies.entity === incoming.entity
      ? incoming
      : undefined
  }

  discard(id: string): boolean {
    const flies = this.flying.get(id)
    const isFlying = flies !== undefined && !this.#discarded.has(flies)
    if (isFlying) this.#discarded.add(flies)
    return this.waiting.delete(id) || isFlying
  }

  take(): ReadonlyMap<string, PendingChange> {
    this.flying = this.waiting
    this.waiting = new Map()
    return this.flying
  }

  /** What `comesBack` gives waits again, unless it was discarded or something newer waits. */
  land(comesBack: (id: string, change: PendingChange) => PendingChange | undefined): void {
    for (const [id, change] of this.flying) {
      const back = comesBack(id, change)
      if (back !== undefined && !this.#discarded.has(change) && !this.waiting.has(id)) this.waiting.set(id, back)
    }
    this.flying = new Map()
  }
}

function joinWaiting(waits: PendingChange, incoming: PendingChange): PendingChange | undefined {
  if (waits.kind === 'update' && incoming.kind === 'update') return waits.entity === incoming.entity ? waits : undefined
  if (waits.kind !== 'patch' || incoming.kind !== 'patch' || waits.inDoubt) return undefined
  const isDisjoint = incoming.patches.every(({ what }) => waits.patches.every((other) => other.what !== what))
  return isDisjoint ? { ...waits, patches: [...waits.patches, ...incoming.patches] } : undefined
}
