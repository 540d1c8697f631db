/** A patch that was asked for, by its number. */
export interface Patch {
  readonly number: number
  readonly what: 'increment' | 'append'
  /** How often it may be applied: once more each time that a flush is told to send it again. */
  allowed: number
  /** Whether any flush has called it unknown. */
  wasUnknown: boolean
}

/** Patches of an item that are sent as one. */
export interface PendingPatch {
  readonly kind: 'patch'
  readonly patches: readonly Patch[]
  readonly inDoubt: boolean
  /** Whether it is meant exactly once. */
  readonly once: boolean
  /** Whether a transaction of its own is in doubt, whose token DynamoDB knows. */
  readonly isKept: boolean
}

/** What is pending for an item. */
export type PendingChange =
  | { readonly kind: 'put' | 'update'; readonly entity: object }
  | { readonly kind: 'delete' }
  | PendingPatch

/** What is pending in a session, but for its checks, as design §4.1 tells them. */
export class ChangeModel {
  waiting = new Map<string, PendingChange>()
  flying = new Map<string, PendingChange>()
  readonly #discarded = new Set<PendingChange>()

  /** Whether this call is taken; else it is a conflict. */
  add(id: string, incoming: PendingChange): boolean {
    const joined = this.#join(id, incoming)
    if (joined !== undefined && joined !== 'no change') this.waiting.set(id, joined)
    return joined !== undefined
  }

  #join(id: string, incoming: PendingChange): PendingChange | 'no change' | undefined {
    const waits = this.waiting.get(id)
    if (waits !== undefined) return joinWaiting(waits, incoming)
    const flies = this.flying.get(id)
    if (flies === undefined || this.#discarded.has(flies)) return incoming
    if (flies.kind === 'delete' && incoming.kind === 'delete') return 'no change'
    // the same entity anew is the newer intent; a patch more may be meant twice
    return isOfOneEntity(flies, incoming) ? incoming : undefined
  }

  discard(id: string): boolean {
    const flies = this.flying.get(id)
    const isFlying = flies !== undefined && !this.#discarded.has(flies)
    if (isFlying) this.#discarded.add(flies)
    return this.waiting.delete(id) || isFlying
  }

  /** So much time has gone by that no token is known any more. */
  forgetTokens(): void {
    for (const [id, change] of this.waiting) {
      if (change.kind === 'patch') this.waiting.set(id, { ...change, isKept: false })
    }
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
  if (isOfOneEntity(waits, incoming) || (waits.kind === 'delete' && incoming.kind === 'delete')) return waits
  if (waits.kind !== 'patch' || incoming.kind !== 'patch' || waits.inDoubt) return undefined
  const isDisjoint = incoming.patches.every(({ what }) => waits.patches.every((other) => other.what !== what))
  const patches = [...waits.patches, ...incoming.patches]
  return isDisjoint ? { ...waits, patches, once: waits.once || incoming.once } : undefined
}

function isOfOneEntity(a: PendingChange, b: PendingChange): boolean {
  return 'entity' in a && 'entity' in b && a.kind === b.kind && a.entity === b.entity
}
