import type { IfUnchanged } from '../changes/loaded-conditions.js'
import type { Image } from '../codec/image.js'
import type { Condition } from '../expressions/condition.js'
import type { Update } from '../expressions/update.js'
import type { Identity } from '../identity/identity.js'
import type { ManagedEntity } from '../identity/identity-map.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** What an earlier flush sent with a condition and doesn't know the fate of. */
export interface Doubt {
  readonly kind: 'put' | 'delete'
  readonly image: Image
}

/** What operations that write have in common. */
interface Write {
  readonly identity: Identity
  readonly schema: EntitySchema
  /** What was asked of the stored item, by the option `if`. */
  readonly condition: Condition | undefined
  /** What checks of the same identity ask of it. */
  readonly check?: Condition | undefined
  /** Whether the stored item is wanted where the condition is false. */
  readonly returnStored: boolean
  /**
   * What earlier flushes sent with a condition and don't know the fate of, the latest last. The one field that changes:
   * an operation that comes back is the same one.
   */
  doubts?: readonly Doubt[] | undefined
}

/** A whole item to be written: the entity's state is read when the flush seals it. */
export interface PutOperation extends Write {
  readonly kind: 'put'
  readonly entity: object
  /** Whether there must be no such item. */
  readonly create: boolean
}

/** An item to be deleted, by its key; `entity` is there where an instance was given. */
export interface DeleteOperation extends Write {
  readonly kind: 'delete'
  readonly entity: object | undefined
}

/** What changed of an item since its entity was loaded or written: found out when the flush seals it. */
export interface UpdateOperation extends Write {
  readonly kind: 'update'
  readonly entity: object
  /** What of the loaded item must still be stored. */
  readonly ifUnchanged: IfUnchanged | undefined
  readonly exactlyOnce: boolean
  /** What its instance was loaded as, where a patch of the item has made the session let go of that. Changes, as `doubts` does. */
  baseline?: ManagedEntity | undefined
}

/** The item that a patch brings back: as it is after it, as it was before, or what it changed. */
export type ReturnedItem = 'new' | 'old' | 'updatedNew'

/** An update of an item that needn't be known, by class and key. */
export interface PatchOperation extends Write {
  readonly kind: 'patch'
  readonly entity: undefined
  readonly update: Update
  /** Whether there must be such an item: else one is made where there is none. */
  readonly mustExist: boolean
  readonly returning: ReturnedItem | undefined
  readonly exactlyOnce: boolean
  /** Whether an earlier flush sent it and doesn't know its fate. Changes, as `doubts` does. */
  inDoubt: boolean
}

/** Something that must hold of a stored item, for all that is sent with it. */
export interface CheckOperation {
  readonly kind: 'check'
  readonly identity: Identity
  readonly schema: EntitySchema
  readonly entity: undefined
  readonly condition: Condition
}

/** An operation that changes its item. */
export type WriteOperation = PutOperation | DeleteOperation | UpdateOperation | PatchOperation

/** What a session holds for an identity until a flush settles it. */
export type PendingOperation = WriteOperation | CheckOperation

/** Whether an operation will be sent with a condition, a version's included. */
export function isConditional(operation: PendingOperation): boolean {
  if (operation.kind === 'check' || operation.condition !== undefined || operation.check !== undefined) return true
  if (operation.kind === 'update' || (operation.kind === 'put' && operation.create)) return true
  if (operation.kind === 'patch') return operation.mustExist
  return operation.schema.version !== undefined && operation.entity !== undefined
}
