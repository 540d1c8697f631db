import { type Identifying, IdentityTable } from '../identity/identity-table.js'
import type { PendingOperation } from './operation.js'

/** Operations, one for each identity, in the order they were put; found by identity and by instance. */
export class OperationIndex {
  readonly #byIdentity = new IdentityTable<PendingOperation>()
  /** In order, each by its instance, or by itself where it has none. */
  readonly #byOwner = new Map<object, PendingOperation>()

  get isEmpty(): boolean {
    return this.#byOwner.size === 0
  }

  get(identity: Identifying): PendingOperation | undefined {
    return this.#byIdentity.get(identity)
  }

  /** The operation of an instance, whatever its key is now. */
  ofEntity(entity: object): PendingOperation | undefined {
    return this.#byOwner.get(entity)
  }

  values(): Iterable<PendingOperation> {
    return this.#byOwner.values()
  }

  /** Puts an operation last, in the place of the one with its identity. */
  put(operation: PendingOperation): void {
    this.drop(operation.identity)
    this.add(operation)
  }

  /** Puts an operation last that is the only one with its identity. */
  add(operation: PendingOperation): void {
    const { entity } = operation
    this.#byIdentity.add(operation)
    // an instance whose key is another each time it is read has more than one
    this.#byOwner.set(entity === undefined || this.#byOwner.has(entity) ? operation : entity, operation)
  }

  /** Takes out the operation with this identity; tells whether there was one. */
  drop(identity: Identifying): boolean {
    const operation = this.#byIdentity.get(identity)
    if (operation === undefined) return false
    this.#byIdentity.delete(operation)
    const { entity } = operation
    const isOwner = entity !== undefined && this.#byOwner.get(entity) === operation
    this.#byOwner.delete(isOwner ? entity : operation)
    return true
  }
}
