import { GAP, type SlabPart, storeUtf8 } from './byte-slab.js'
import type { Item } from './item.js'
import { readItemText } from './read-item-text.js'
import { itemText } from './value-text.js'

/** The sealed form of an item that a flush sends: its JSON, which nothing that happens to the entity changes. */
export class Image {
  /** The item's size in bytes, by DynamoDB's item size rule. */
  readonly bytes: number
  readonly #slab: Buffer
  readonly #start: number
  readonly #end: number

  /** `json` is the item's JSON as requests have it, binary as base64. */
  constructor({ slab, start, end }: SlabPart, bytes: number) {
    this.bytes = bytes
    // one object where there are as many as entities
    this.#slab = slab
    this.#start = start
    this.#end = end
  }

  get json(): SlabPart {
    return { slab: this.#slab, start: this.#start, end: this.#end }
  }

  /** Bytes of the JSON in UTF-8. */
  get jsonBytes(): number {
    return this.#end - this.#start
  }

  /** Copies the JSON to a place in `target`; returns where it ends. */
  copyJson(target: Buffer, at: number): number {
    return at + this.#slab.copy(target, at, this.#start, this.#end)
  }

  /** Whether it lies right behind another, with nothing but the gap between them. */
  follows(other: Image): boolean {
    return this.#slab === other.#slab && this.#start === other.#end + GAP.length
  }

  /** Copies the JSON of this one, of `last` and of all between them, gaps included; returns where it ends. */
  copyThrough(last: Image, target: Buffer, at: number): number {
    return at + this.#slab.copy(target, at, this.#start, last.#end)
  }

  /** The item as the SDK takes it, read anew at each access. */
  get item(): Item {
    return readItemText(this.#slab.toString('utf8', this.#start, this.#end))
  }
}

/** The image of an item. */
export function imageOf(item: Item): Image {
  const tally = { bytes: 0 }
  const text = itemText(item, tally)
  return new Image(storeUtf8(text), tally.bytes)
}
