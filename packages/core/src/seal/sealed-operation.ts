import type { Image } from '../codec/image.js'
import type { DeleteOperation, PutOperation } from '../pending/operation.js'

/** A put with the image that will be sent. */
export interface SealedPut {
  readonly kind: 'put'
  readonly operation: PutOperation
  readonly image: Image
  /** What must hold of the stored item; such an operation is sent alone. */
  readonly condition?: undefined
}

/** A delete with the image of the key that will be sent. */
export interface SealedDelete {
  readonly kind: 'delete'
  readonly operation: DeleteOperation
  readonly image: Image
  /** What must hold of the stored item; such an operation is sent alone. */
  readonly condition?: undefined
}

/** An operation as a flush sends it: nothing that the application does to the entity changes it any more. */
export type SealedOperation = SealedPut | SealedDelete
