import { MAX_BATCH_OPERATIONS, MAX_REQUEST_BYTES } from '../limits.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { EMPTY_REQUEST_BYTES, operationBytes } from './request-bytes.js'

/** Fills one batch up to DynamoDB's two limits: 25 operations, and 16 MB of JSON. */
export class BatchPacker {
  #operations = 0
  #bytes = EMPTY_REQUEST_BYTES

  /** Adds the operation if it fits; an empty batch takes any. */
  add(operation: SealedOperation): boolean {
    if (this.#operations === MAX_BATCH_OPERATIONS) return false
    const bytes = this.#bytes + operationBytes(operation)
    if (this.#operations > 0 && bytes > MAX_REQUEST_BYTES) return false
    this.#operations++
    this.#bytes = bytes
    return true
  }
}
