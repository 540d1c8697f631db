import type { PendingOperation } from './operation.js'

/** Operations, one for each identity, in the order they were put; found by identity and by instance. */
export class OperationIndex {
  readonly #byId = new Map<string, PendingOperation>()
  readonly #byEntity = new Map<object, PendingOperation>()

  get(id: string): PendingOperation | undefined {
    return this.#byId.get(id)
  }

  /** The operation of an instance, whatever its key is now. */
  ofEntity(entity: object): PendingOperation | undefined {
    return this.#byEntity.get(entity)
  }

  values(): Iterable<PendingOperation> {
    return this.#byId.values()
  }

  /** Puts an operation last, in the place of the one with its identity. */
  put(operation: PendingOperation): void {
    this.drop(operation.identity.id)
    this.add(operation)
  }

  /** Puts an operation last that is the only one with its identity. */
  add(operation: PendingOperation): void {
    const { identity, entity } = operation
    this.#byId.set(identity.id, operation)
    if (entity !== undefined) this.#byEntity.set(entity, operation)
  }

  /** Takes out the operation with this identity; tells whether there was one. */
  drop(id: string): boolean {
    const operation = this.#byId.get(id)
    if (operation === undefined) return false
    this.#byId.delete(id)
    const { entity } = operation
    if (entity !== undefined && this.#byEntity.get(entity) === operation) this.#byEntity.delete(entity)
    return true
  }
}
