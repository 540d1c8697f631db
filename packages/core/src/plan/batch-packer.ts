import { MAX_BATCH_OPERATIONS, MAX_REQUEST_BYTES } from '../limits.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { EMPTY_REQUEST_BYTES, operationBytes, operationBytesBound } from './request-bytes.js'

/** Fills one batch up to DynamoDB's two limits: 25 operations, and 16 MB of JSON. */
export class BatchPacker {
  readonly #operations: SealedOperation[] = []
  #bytes = EMPTY_REQUEST_BYTES
  #exact = false

  /** Adds the operation if it fits; an empty batch takes any. */
  add(operation: SealedOperation): boolean {
    if (this.#operations.length === MAX_BATCH_OPERATIONS) return false
    if (this.#operations.length > 0 && !this.#fits(operation)) return false
    this.#operations.push(operation)
    this.#bytes += this.#exact ? operationBytes(operation) : operationBytesBound(operation)
    return true
  }

  #fits(operation: SealedOperation): boolean {
    if (!this.#exact) {
      if (this.#bytes + operationBytesBound(operation) <= MAX_REQUEST_BYTES) return true
      // the cheap bound is used up: from here on count exactly
      this.#exact = true
      this.#bytes = this.#operations.reduce((sum, packed) => sum + operationBytes(packed), EMPTY_REQUEST_BYTES)
    }
    return this.#bytes + operationBytes(operation) <= MAX_REQUEST_BYTES
  }
}
