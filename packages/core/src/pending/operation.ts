import type { Identity } from '../identity/identity.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** A whole item to be written: the entity's state is read when the flush seals it. */
export interface PutOperation {
  readonly kind: 'put'
  readonly identity: Identity
  readonly schema: EntitySchema
  readonly entity: object
}

/** An item to be deleted, by its key; `entity` is there where an instance was given. */
export interface DeleteOperation {
  readonly kind: 'delete'
  readonly identity: Identity
  readonly schema: EntitySchema
  readonly entity: object | undefined
}

/** What a session holds for an identity until a flush settles it. */
export type PendingOperation = PutOperation | DeleteOperation
