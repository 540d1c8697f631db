import type { Image } from '../codec/image.js'
import type { Condition } from '../expressions/condition.js'
import type { Identity } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** What an earlier flush sent with a condition and doesn't know the fate of. */
export interface Doubt {
  readonly kind: 'put' | 'delete'
  readonly image: Image
}

/** What puts and deletes have in common. */
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

/** Something that must hold of a stored item, for all that is sent with it. */
export interface CheckOperation {
  readonly kind: 'check'
  readonly identity: Identity
  readonly schema: EntitySchema
  readonly entity: undefined
  readonly condition: Condition
}

/** An operation that changes its item. */
export type WriteOperation = PutOperation | DeleteOperation

/** What a session holds for an identity until a flush settles it. */
export type PendingOperation = WriteOperation | CheckOperation

/** Whether an operation will be sent with a condition, a version's included. */
export function isConditional(operation: PendingOperation): boolean {
  if (operation.kind === 'check' || operation.condition !== undefined || operation.check !== undefined) return true
  if (operation.kind === 'put' && operation.create) return true
  return operation.schema.version !== undefined && operation.entity !== undefined
}
