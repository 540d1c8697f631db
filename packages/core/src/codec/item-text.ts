import { type SlabPart, storeBytes } from './byte-slab.js'
import type { Item } from './item.js'
import { JsonSource } from './json-source.js'
import { readItemText } from './read-item-text.js'

/** An item as an answer brings it: compact JSON that `skipValue` has gone through. Objects are made of it where they are needed. */
export class ItemText {
  readonly #bytes: Buffer
  readonly #start: number
  readonly #end: number

  /** `bytes` are the whole body's, which is never changed. */
  constructor(bytes: Buffer, start: number, end: number) {
    this.#bytes = bytes
    this.#start = start
    this.#end = end
  }

  /** The item as the SDK gives it, read anew at each access. */
  get item(): Item {
    return readItemText(this.#bytes.toString('utf8', this.#start, this.#end))
  }

  /** The same in other memory: this one keeps the whole body. */
  copy(): ItemText {
    const { slab, start, end } = storeBytes(this.#bytes, this.#start, this.#end)
    return new ItemText(slab, start, end)
  }

  get json(): SlabPart {
    return { slab: this.#bytes, start: this.#start, end: this.#end }
  }

  /** The item's JSON, from its opening brace on. */
  open(): JsonSource {
    return new JsonSource(this.#bytes, this.#start, this.#end)
  }
}
