import type { Item } from '../codec/item.js'
import type { DeleteOperation, PutOperation } from '../pending/operation.js'

/** A put with the immutable image that will be sent. */
export interface SealedPut {
  readonly kind: 'put'
  readonly operation: PutOperation
  readonly image: Item
  /** The image's size in bytes, by DynamoDB's item size rule. */
  readonly bytes: number
}

/** A delete with the key that will be sent. */
export interface SealedDelete {
  readonly kind: 'delete'
  readonly operation: DeleteOperation
  readonly image: Item
  /** The key's size in bytes, by DynamoDB's item size rule. */
  readonly bytes: number
}

/** An operation as a flush sends it: nothing that the application does to the entity changes it any more. */
export type SealedOperation = SealedPut | SealedDelete
