/**
 * Bytes that an element holds besides its JSON while it waits to be acknowledged: its identity, the operation, its place in
 * the queues, and a small entity. Measured with 12,000 of them unanswered: 950 for a removal, 1,060 to 1,130 for a put.
 */
const ELEMENT_OVERHEAD = 1024

/** Bytes that an element which has ended holds until all before it have: its number in a set. */
const ENDED_OVERHEAD = 64

/** Counts what a load holds in memory. The source is asked for more only while that is less than the limit. */
export class LoadBuffer {
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  take(jsonBytes: number): void {
    this.#bytes += jsonBytes + ELEMENT_OVERHEAD
  }

  release(jsonBytes: number): void {
    this.#bytes -= jsonBytes + ELEMENT_OVERHEAD
  }

  /** Whether nothing more may be read; `span` is the number of elements from the first that hasn't ended to the last. */
  isFull(span: number): boolean {
    return this.#bytes >= this.#maxBytes || span * ENDED_OVERHEAD >= this.#maxBytes
  }
}
