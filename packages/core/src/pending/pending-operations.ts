import { KeyChangedError } from '../errors/key-changed-error.js'
import { renderKey } from '../schema/render-key.js'
import { type ConflictPolicy, decideConflict } from './conflict-policy.js'
import { type Joining, joinInFlight, joinPending } from './join-operations.js'
import type { PendingOperation } from './operation.js'

/** How often a conflict policy let an operation give way to another: the existing one, or the incoming one. */
export interface ConflictTally {
  readonly replaced: number
  readonly kept: number
}

interface InFlight {
  readonly operation: PendingOperation
  discarded: boolean
}

/**
 * The operations of a session: at most one that waits for each identity, and at most one more that a flush is sending.
 */
export class PendingOperations {
  #waiting = new Map<string, PendingOperation>()
  readonly #waitingByEntity = new Map<object, PendingOperation>()
  readonly #inFlight = new Map<string, InFlight>()
  readonly #inFlightByEntity = new Map<object, InFlight>()
  /** Instances that had operations under two keys at once: renamed in flight. The maps by entity know the later one. */
  readonly #renamed = new WeakSet<object>()
  #replaced = 0
  #kept = 0

  /** Adds operations, all or none: a conflict that throws leaves everything as it was. */
  add(incoming: readonly PendingOperation[], policy: ConflictPolicy): void {
    const staged = new Map<string, PendingOperation>()
    const before = { replaced: this.#replaced, kept: this.#kept }
    try {
      for (const operation of incoming) this.#stage(operation, policy, staged)
    } catch (error) {
      this.#replaced = before.replaced
      this.#kept = before.kept
      throw error
    }
    for (const operation of staged.values()) this.#put(operation)
  }

  #stage(incoming: PendingOperation, policy: ConflictPolicy, staged: Map<string, PendingOperation>): void {
    this.#refuseChangedKey(incoming)
    const { id } = incoming.identity
    const joining = this.#join(incoming, staged.get(id) ?? this.#waiting.get(id))
    if (joining.verdict === 'no-change') return
    if (joining.verdict === 'conflict') {
      if (decideConflict(policy, joining.existing, incoming) === 'keep') {
        this.#kept++
        return
      }
      this.#replaced++
    }
    // to the end, as if it came in a call of its own
    staged.delete(id)
    staged.set(id, incoming)
  }

  #join(incoming: PendingOperation, waiting: PendingOperation | undefined): Joining {
    if (waiting !== undefined) return joinPending(waiting, incoming)
    const inFlight = this.#inFlight.get(incoming.identity.id)
    // a discarded one won't come back: nothing is left that the incoming operation could contradict
    if (inFlight === undefined || inFlight.discarded) return { verdict: 'add' }
    return joinInFlight(inFlight.operation, incoming)
  }

  #refuseChangedKey({ entity, identity, schema }: PendingOperation): void {
    const waiting = entity && this.#waitingByEntity.get(entity)
    if (waiting === undefined || waiting.identity.id === identity.id) return
    throw new KeyChangedError(
      schema.className,
      renderKey(waiting.schema, waiting.identity.key),
      renderKey(schema, identity.key),
    )
  }

  #put(operation: PendingOperation): void {
    this.#drop(this.#waiting.get(operation.identity.id))
    this.#waiting.set(operation.identity.id, operation)
    const { entity } = operation
    if (entity === undefined) return
    if (this.#waitingByEntity.has(entity)) this.#renamed.add(entity)
    this.#waitingByEntity.set(entity, operation)
  }

  #drop(operation: PendingOperation | undefined): boolean {
    if (operation === undefined) return false
    this.#waiting.delete(operation.identity.id)
    const { entity } = operation
    if (entity !== undefined && this.#waitingByEntity.get(entity) === operation) {
      const other = this.#renamed.has(entity) && this.waiting().findLast((waiting) => waiting.entity === entity)
      if (other) this.#waitingByEntity.set(entity, other)
      else this.#waitingByEntity.delete(entity)
    }
    return true
  }

  /** The operation that waits for this identity, else the one in flight that hasn't been discarded. */
  find(id: string): PendingOperation | undefined {
    const inFlight = this.#inFlight.get(id)
    return this.#waiting.get(id) ?? (inFlight?.discarded === false ? inFlight.operation : undefined)
  }

  /** The same by instance, whatever its key is now. */
  findByEntity(entity: object): PendingOperation | undefined {
    const waiting = this.#waitingByEntity.get(entity)
    if (waiting !== undefined) return waiting
    const inFlight = this.#inFlightByEntity.get(entity)
    if (inFlight?.discarded === false) return inFlight.operation
    if (!this.#renamed.has(entity)) return undefined
    const others = [...this.#inFlight.values()].filter(({ operation }) => operation.entity === entity)
    return others.findLast(({ discarded }) => !discarded)?.operation
  }

  /** Drops what waits for this identity; what is in flight won't come back. Tells whether there was anything. */
  discard(id: string): boolean {
    const inFlight = this.#inFlight.get(id)
    const marked = inFlight?.discarded === false
    if (inFlight !== undefined) inFlight.discarded = true
    return this.#drop(this.#waiting.get(id)) || marked
  }

  /** Drops everything; what is in flight won't come back. */
  clear(): void {
    this.#waiting.clear()
    this.#waitingByEntity.clear()
    for (const inFlight of this.#inFlight.values()) inFlight.discarded = true
  }

  /** What is in flight and not discarded, then what waits, each in the order it was saved. */
  *list(): Generator<{ readonly operation: PendingOperation; readonly inFlight: boolean }> {
    for (const { operation, discarded } of this.#inFlight.values()) {
      if (!discarded) yield { operation, inFlight: true }
    }
    for (const operation of this.#waiting.values()) yield { operation, inFlight: false }
  }

  /** The waiting operations, without taking them. */
  waiting(): readonly PendingOperation[] {
    return [...this.#waiting.values()]
  }

  /** Moves everything that waits into flight. */
  take(): readonly PendingOperation[] {
    const taken = [...this.#waiting.values()]
    this.#waiting.clear()
    this.#waitingByEntity.clear()
    for (const operation of taken) {
      const inFlight = { operation, discarded: false }
      this.#inFlight.set(operation.identity.id, inFlight)
      if (operation.entity !== undefined) this.#inFlightByEntity.set(operation.entity, inFlight)
    }
    return taken
  }

  /**
   * Ends the flight of the given operations. Those that `comesBack` names wait again, before what was saved since,
   * unless a newer operation exists or they were discarded.
   */
  land(operations: readonly PendingOperation[], comesBack: (operation: PendingOperation) => boolean): void {
    const newer = this.#waiting
    this.#waiting = new Map()
    for (const operation of operations) {
      const { id } = operation.identity
      const discarded = this.#inFlight.get(id)?.discarded ?? false
      this.#inFlight.delete(id)
      if (operation.entity !== undefined) this.#inFlightByEntity.delete(operation.entity)
      if (!discarded && !newer.has(id) && comesBack(operation)) this.#put(operation)
    }
    for (const operation of newer.values()) this.#put(operation)
  }

  /** The conflicts that a policy decided since the last call. */
  takeConflictTally(): ConflictTally {
    const tally = { replaced: this.#replaced, kept: this.#kept }
    this.#replaced = 0
    this.#kept = 0
    return tally
  }
}
