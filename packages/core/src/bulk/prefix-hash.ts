import { createHash, type Hash } from 'node:crypto'
import type { Image } from '../codec/image.js'

const SCRATCH_BYTES = 4096

/** What identifies one element of a source for the hash. */
export interface HashedElement {
  readonly kind: string
  /** The identity, or what there is of one. */
  readonly id: string
  /** The image that is sent; `undefined` of an element that can't be. */
  readonly image: Image | undefined
}

/** A hash over the elements of a source from the first on: equal exactly if the elements are, in order. */
export class PrefixHash {
  readonly #hash: Hash = createHash('sha256')
  #scratch = Buffer.allocUnsafe(SCRATCH_BYTES)

  add({ kind, id, image }: HashedElement): void {
    const jsonBytes = image?.jsonBytes ?? 0
    // the lengths keep neighbours apart
    const head = `${kind}:${id.length}:${jsonBytes}:${id}`
    const most = head.length * 3 + jsonBytes
    if (most > this.#scratch.length) this.#scratch = Buffer.allocUnsafe(most)
    const at = this.#scratch.write(head)
    this.#hash.update(this.#scratch.subarray(0, image === undefined ? at : image.copyJson(this.#scratch, at)))
  }

  /** The hash of what was added so far. */
  digest(): string {
    return this.#hash.copy().digest('base64')
  }
}
