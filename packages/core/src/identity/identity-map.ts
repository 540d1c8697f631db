import type { StoredItem } from '../codec/stored-item.js'

/** Holds the item that an instance was last read from or written as. */
export type Baseline = StoredItem

/** An instance that a session manages, with the item that was last read or written for it. */
export interface ManagedEntity {
  readonly entity: object
  readonly baseline: Baseline
  /** What was sent for it since and may be stored in its place, the latest last. */
  readonly doubts?: readonly Baseline[]
}

/** So many of the latest are kept: an entity that changes with each failing flush mustn't pile up images without end. */
export const MAX_DOUBTS = 8

/** One instance for each identity, by identity and by instance. */
export class IdentityMap {
  readonly #byId = new Map<string, ManagedEntity>()
  readonly #idByEntity = new Map<object, string>()

  get(id: string): ManagedEntity | undefined {
    return this.#byId.get(id)
  }

  /** The identity that an instance is managed for, whatever its key is now. */
  idOf(entity: object): string | undefined {
    return this.#idByEntity.get(entity)
  }

  values(): Iterable<ManagedEntity> {
    return this.#byId.values()
  }

  /** Whether nothing is managed. */
  get isEmpty(): boolean {
    return this.#byId.size === 0
  }

  /** Remembers that something else may be stored for an identity than its baseline. */
  doubt(id: string, sent: Baseline): void {
    const known = this.#byId.get(id)
    if (known === undefined) return
    this.#byId.set(id, { ...known, doubts: [...(known.doubts ?? []), sent].slice(-MAX_DOUBTS) })
  }

  /** Makes `entity` the instance of this identity; another one is detached. */
  manage(id: string, entity: object, baseline: Baseline): void {
    this.makeWay(id, entity)
    this.#byId.set(id, { entity, baseline })
    this.#idByEntity.set(entity, id)
  }

  /** Forgets what contradicts that `entity` stands for this identity: another instance, a former identity. */
  makeWay(id: string, entity: object): void {
    const known = this.#byId.get(id)
    if (known !== undefined && known.entity !== entity) this.forget(id)
    this.leaveFormer(entity, id)
  }

  /** Forgets that `entity` stands for another identity than this. */
  leaveFormer(entity: object, id: string): void {
    const formerId = this.#idByEntity.get(entity)
    if (formerId !== undefined && formerId !== id) this.forget(formerId)
  }

  /** Forgets an identity and its instance. */
  forget(id: string): void {
    const managed = this.#byId.get(id)
    if (managed === undefined) return
    this.#byId.delete(id)
    this.#idByEntity.delete(managed.entity)
  }

  /** Forgets an instance; tells whether it was managed. */
  detach(entity: object): boolean {
    const id = this.#idByEntity.get(entity)
    if (id === undefined) return false
    this.forget(id)
    return true
  }

  clear(): void {
    this.#byId.clear()
    this.#idByEntity.clear()
  }
}
