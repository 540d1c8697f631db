import type { Image } from '../codec/image.js'
import type { Condition } from '../expressions/condition.js'
import type {
  CheckOperation,
  DeleteOperation,
  PatchOperation,
  PutOperation,
  UpdateOperation,
} from '../pending/operation.js'
import type { UpdateWords } from './update-words.js'

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

/** What changed of an entity, as it will be sent. */
export interface SealedUpdate {
  readonly kind: 'update'
  readonly operation: UpdateOperation
  /** Of the item that it leaves where nobody else has changed it. */
  readonly image: Image
  readonly key: Image
  /** `undefined` where nothing changed, so that there is nothing to send. */
  readonly words: UpdateWords | undefined
  /** All that must hold of the stored item. */
  readonly condition: Condition | undefined
  readonly version: SealedVersion | undefined
}

/** A patch as it will be sent. */
export interface SealedPatch {
  readonly kind: 'patch'
  readonly operation: PatchOperation
  /** Of the key: the item that it leaves isn't known. */
  readonly image: Image
  readonly key: Image
  readonly words: UpdateWords
  /** All that must hold of the stored item. */
  readonly condition: Condition | undefined
  readonly version: undefined
  /** Whether it leaves the same if it is applied twice. */
  readonly isRepeatable: boolean
}

/** A check with the image of the key that will be sent. */
export interface SealedCheck {
  readonly kind: 'check'
  readonly operation: CheckOperation
  readonly image: Image
  readonly condition: Condition
}

/** An operation as a flush sends it: nothing that the application does to the entity changes it any more. */
export type SealedOperation = SealedWrite | SealedCheck

/** A sealed operation that changes its item. */
export type SealedWrite = SealedPut | SealedDelete | SealedUpdate | SealedPatch
