import type { SealedOperation } from '../seal/sealed-operation.js'

/**
 * Bytes of the heap that an element holds besides its key while it waits to be acknowledged: its identity, the operation,
 * its places in the queue and in the window. Measured with thousands of them unanswered: 700 to 800.
 */
const WAITING_OVERHEAD = 960

/** Bytes that an element which has ended holds until all before it have: its number in a set. */
const ENDED_OVERHEAD = 64

/** Counts what a load holds in memory. The source is asked for more only while that is less than the limit. */
export class LoadBuffer {
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Takes in an element; `undefined` where there is nothing to send. */
  take(sealed: SealedOperation | undefined): void {
    this.#bytes += bytesOf(sealed)
  }

  /** Lets go of it. */
  release(sealed: SealedOperation | undefined): void {
    this.#bytes -= bytesOf(sealed)
  }

  /** Whether nothing more may be read; `span` is the number of elements from the first that hasn't ended to the last. */
  isFull(span: number): boolean {
    return this.#bytes + span * ENDED_OVERHEAD >= this.#maxBytes
  }
}

/** The image lies outside of the heap, the key is in it twice: as text of the identity, and as sent. */
function bytesOf(sealed: SealedOperation | undefined): number {
  if (sealed === undefined) return WAITING_OVERHEAD
  return sealed.image.jsonBytes + sealed.operation.identity.id.length + WAITING_OVERHEAD
}
