import { KeyChangedError } from '../errors/key-changed-error.js'
import { renderKey } from '../schema/render-key.js'
import { carryDoubts } from './carry-doubts.js'
import { type ConflictPolicy, decideConflict } from './conflict-policy.js'
import { type Joining, joinInFlight, joinPending } from './join-operations.js'
import { joinReturning } from './join-returning.js'
import type { PendingOperation } from './operation.js'
import { OperationIndex } from './operation-index.js'
import { askedByChecks, withCheck } from './with-check.js'

/** How often a conflict policy let an operation give way to another: the existing one, or the incoming one. */
export interface ConflictTally {
  /** Conflicts in which the incoming operation took the existing one's place. */
  readonly replaced: number
  /** Conflicts in which the existing one stayed. */
  readonly kept: number
}

/**
 * The operations of a session: at most one that waits for each identity, and at most one more that a flush is sending.
 */
export class PendingOperations {
  #waiting = new OperationIndex()
  #inFlight = new OperationIndex()
  /** Those in flight that don't come back. */
  readonly #discarded = new Set<PendingOperation>()
  #replaced = 0
  #kept = 0
  /** Told of the end of the flight, if anybody waits for it. */
  #landing: { readonly promise: Promise<void>; readonly resolve: () => void } | undefined

  /** Adds an operation; a conflict that throws leaves everything as it was. */
  add(incoming: PendingOperation, policy: ConflictPolicy): void {
    const waiting = this.#waiting.get(incoming.identity.id)
    const admitted = this.#admit(incoming, policy, waiting)
    if (admitted === undefined) return
    if (waiting === undefined) this.#waiting.add(admitted)
    else this.#waiting.put(admitted)
  }

  /** Adds operations, all or none: a conflict that throws leaves everything as it was. */
  addAll(incoming: readonly PendingOperation[], policy: ConflictPolicy): void {
    const staged = new Map<string, PendingOperation>()
    const before = { replaced: this.#replaced, kept: this.#kept }
    try {
      for (const operation of incoming) {
        const { id } = operation.identity
        const admitted = this.#admit(operation, policy, staged.get(id) ?? this.#waiting.get(id))
        if (admitted === undefined) continue
        // to the end, as if it came in a call of its own
        staged.delete(id)
        staged.set(id, admitted)
      }
    } catch (error) {
      this.#replaced = before.replaced
      this.#kept = before.kept
      throw error
    }
    for (const operation of staged.values()) this.#waiting.put(operation)
  }

  /** What is to wait for the identity from now on; `undefined` if what is there stays. */
  #admit(
    incoming: PendingOperation,
    policy: ConflictPolicy,
    waiting: PendingOperation | undefined,
  ): PendingOperation | undefined {
    this.#refuseChangedKey(incoming)
    const joining = this.#join(incoming, waiting)
    switch (joining.verdict) {
      case 'no-change':
        return undefined
      case 'add':
        return incoming
      case 'join':
        return joining.operation
      case 'conflict':
        if (decideConflict(policy, joining.existing, joining.incoming) === 'keep') {
          this.#kept++
          return undefined
        }
        this.#replaced++
        return waiting === undefined ? incoming : inPlaceOf(waiting, incoming)
      default:
        return joining satisfies never
    }
  }

  #join(incoming: PendingOperation, waiting: PendingOperation | undefined): Joining {
    if (waiting !== undefined && waiting.kind !== 'check') return joinPending(waiting, incoming)
    const inFlight = joinInFlight(this.#undiscarded(this.#inFlight.get(incoming.identity.id)), incoming)
    return waiting === undefined || inFlight.verdict !== 'add' ? inFlight : joinPending(waiting, incoming)
  }

  /** A discarded operation won't come back: nothing is left that another could contradict. */
  #undiscarded(inFlight: PendingOperation | undefined): PendingOperation | undefined {
    return inFlight !== undefined && this.#discarded.has(inFlight) ? undefined : inFlight
  }

  #refuseChangedKey({ entity, identity, schema }: PendingOperation): void {
    const known = entity && this.findByEntity(entity)
    if (known === undefined || known.identity.id === identity.id) return
    throw new KeyChangedError(
      schema.className,
      renderKey(known.schema, known.identity.key),
      renderKey(schema, identity.key),
    )
  }

  /** The operation that waits for this identity, else the one in flight that hasn't been discarded. */
  find(id: string): PendingOperation | undefined {
    return this.#waiting.get(id) ?? this.#undiscarded(this.#inFlight.get(id))
  }

  /** The same by instance, whatever its key is now. */
  findByEntity(entity: object): PendingOperation | undefined {
    return this.#waiting.ofEntity(entity) ?? this.#undiscarded(this.#inFlight.ofEntity(entity))
  }

  /** Whether an instance waits under another identity: discarded in flight, it no longer stands for this one. */
  waitsElsewhere(entity: object, id: string): boolean {
    const waiting = this.#waiting.ofEntity(entity)
    return waiting !== undefined && waiting.identity.id !== id
  }

  /** Drops what waits for this identity; what is in flight won't come back. Tells whether there was anything. */
  discard(id: string): boolean {
    const inFlight = this.#undiscarded(this.#inFlight.get(id))
    if (inFlight !== undefined) this.#discarded.add(inFlight)
    return this.#waiting.drop(id) || inFlight !== undefined
  }

  /** Drops everything; what is in flight won't come back. */
  clear(): void {
    this.#waiting = new OperationIndex()
    for (const operation of this.#inFlight.values()) this.#discarded.add(operation)
  }

  /** What is in flight and not discarded, then what waits, each in the order it was saved. */
  *list(): Generator<{ readonly operation: PendingOperation; readonly inFlight: boolean }> {
    for (const operation of this.#inFlight.values()) {
      if (!this.#discarded.has(operation)) yield { operation, inFlight: true }
    }
    for (const operation of this.#waiting.values()) yield { operation, inFlight: false }
  }

  /** The waiting operations, without taking them. */
  waiting(): readonly PendingOperation[] {
    return [...this.#waiting.values()]
  }

  /** Moves everything that waits into flight. There is one flight at a time: {@link land} ends it. */
  take(): readonly PendingOperation[] {
    this.#inFlight = this.#waiting
    this.#waiting = new OperationIndex()
    return [...this.#inFlight.values()]
  }

  /**
   * Ends the flight. The operations that `comesBack` names wait again, before what was saved since, unless they were
   * discarded or a newer operation exists: then that one stays, joined with what isn't its to replace.
   */
  land(comesBack?: (operation: PendingOperation) => boolean): void {
    const newer = this.#waiting
    const returning = comesBack === undefined ? [] : this.#returning(comesBack, newer)
    this.#inFlight = new OperationIndex()
    this.#discarded.clear()
    this.#landing?.resolve()
    this.#landing = undefined
    if (returning.length === 0) return
    this.#waiting = new OperationIndex()
    for (const operation of returning) this.#waiting.put(operation)
    for (const operation of newer.values()) {
      if (this.#waiting.get(operation.identity.id) === undefined) this.#waiting.put(operation)
    }
  }

  #returning(comesBack: (operation: PendingOperation) => boolean, newer: OperationIndex): PendingOperation[] {
    const returning: PendingOperation[] = []
    for (const operation of this.#inFlight.values()) {
      if (!comesBack(operation)) continue
      const joined = this.#joinLanding(operation, newer.get(operation.identity.id))
      if (joined !== undefined) returning.push(joined)
    }
    return returning
  }

  /** What takes its place before what was saved since; `undefined` if nothing comes back. */
  #joinLanding(operation: PendingOperation, newer: PendingOperation | undefined): PendingOperation | undefined {
    const isDiscarded = this.#discarded.has(operation)
    if (newer === undefined) return isDiscarded ? undefined : operation
    carryDoubts(operation, newer)
    if (isDiscarded) return undefined
    const joined = joinReturning(operation, newer)
    return joined === newer ? undefined : joined
  }

  /** Resolves when the flight ends, if a write of this identity is in it, discarded or not; else `undefined`. */
  landing(id: string): Promise<void> | undefined {
    const inFlight = this.#inFlight.get(id)
    if (inFlight === undefined || inFlight.kind === 'check') return undefined
    this.#landing ??= openLanding()
    return this.#landing.promise
  }

  /** The conflicts that a policy decided since the last call. */
  takeConflictTally(): ConflictTally {
    const tally = { replaced: this.#replaced, kept: this.#kept }
    this.#replaced = 0
    this.#kept = 0
    return tally
  }
}

function openLanding(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/** What a policy lets replace another: checks, and doubts about the same instance, aren't what it decided about. */
function inPlaceOf(waiting: PendingOperation, incoming: PendingOperation): PendingOperation {
  carryDoubts(waiting, incoming)
  return withCheck(incoming, askedByChecks(waiting))
}
