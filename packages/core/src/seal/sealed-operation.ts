import type { Image } from '../codec/image.js'
import type { Condition } from '../expressions/condition.js'
import type { CheckOperation, DeleteOperation, PutOperation } from '../pending/operation.js'

/** The step that a versioned write makes: the entity's field is assigned only where the write is applied. */
export interface SealedVersion {
  readonly property: string
  /** What the stored item is expected to have; `undefined` for none. */
  readonly from: unknown
  /** What the write leaves; `undefined` for a delete. */
  readonly to: unknown
}

/** A put with the image that will be sent. */
export interface SealedPut {
  readonly kind: 'put'
  readonly operation: PutOperation
  readonly image: Image
  /** All that must hold of the stored item. */
  readonly condition: Condition | undefined
  readonly version: SealedVersion | undefined
}

/** A delete with the image of the key that will be sent. */
export interface SealedDelete {
  readonly kind: 'delete'
  readonly operation: DeleteOperation
  readonly image: Image
  /** All that must hold of the stored item. */
  readonly condition: Condition | undefined
  readonly version: SealedVersion | undefined
}

/** A check with the image of the key that will be sent. */
export interface SealedCheck {
  readonly kind: 'check'
  readonly operation: CheckOperation
  readonly image: Image
  readonly condition: Condition
}

/** An operation as a flush sends it: nothing that the application does to the entity changes it any more. */
export type SealedOperation = SealedPut | SealedDelete | SealedCheck
