import { GAP, MAX_SHARED_BYTES, SLAB_BYTES, type SlabPart, writeGap } from './byte-slab.js'
import { jsonString } from './json-string.js'
import type { SizeTally } from './size-tally.js'

/** An item is begun where this much is left: one that turns out longer is copied once more. */
const SPARE_BYTES = 2048
/** A UTF-16 unit takes up to three bytes of UTF-8, and up to six of JSON. */
const MAX_BYTES_PER_UNIT = 6
/** From this length on the runtime is faster, calls into it included. */
const LOOP_LIMIT = 512
const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * Takes in the JSON of items, one after another, byte by byte into memory outside of JavaScript's heap, where they stay:
 * strings joined piece by piece would be garbage twice the size of the item. Counts the item's size by DynamoDB's rule on
 * the way.
 */
export class JsonSink implements SizeTally {
  buffer: Buffer = Buffer.allocUnsafeSlow(SLAB_BYTES)
  /** Where the JSON of the item begins. */
  start = 0
  /** Where it ends. */
  end = 0
  bytes = 0

  /** Begins an item, behind those that have been finished. */
  begin(): void {
    if (this.buffer.length - this.end < GAP.length + SPARE_BYTES) {
      this.buffer = Buffer.allocUnsafeSlow(SLAB_BYTES)
      this.end = 0
    }
    this.start = writeGap(this.buffer, this.end)
    this.end = this.start
    this.bytes = 0
  }

  /** Finishes the item: what is written from now on leaves it as it is. */
  finish(): SlabPart {
    const { buffer, start, end } = this
    const length = end - start
    if (buffer.length <= SLAB_BYTES && length <= MAX_SHARED_BYTES) return { slab: buffer, start, end }
    const own = Buffer.allocUnsafeSlow(length)
    buffer.copy(own, 0, start, end)
    // large memory isn't to be held by a small item that comes next
    if (buffer.length > SLAB_BYTES) this.buffer = Buffer.allocUnsafeSlow(SLAB_BYTES)
    this.end = buffer.length > SLAB_BYTES ? 0 : start - GAP.length
    return { slab: own, start: 0, end: length }
  }

  /** Adds text that is ASCII, as it is. */
  ascii(text: string): void {
    const { length } = text
    this.#makeRoom(length)
    const { buffer } = this
    let at = this.end
    for (let index = 0; index < length; index++) buffer[at++] = text.charCodeAt(index)
    this.end = at
  }

  /** Adds any text, as it is. */
  text(text: string): void {
    this.#makeRoom(MAX_BYTES_PER_UNIT * text.length)
    this.end += this.buffer.write(text, this.end)
  }

  /**
   * Adds a text as a JSON string if one quick look shows that it is well-formed and needs no escapes, and says whether it
   * did: if not, `escaped` takes any well-formed text. Both count its size.
   */
  plain(text: string): boolean {
    const { length } = text
    if (length > LOOP_LIMIT) return false
    this.#makeRoom(MAX_BYTES_PER_UNIT * length + 2)
    const end = writePlain(text, this.buffer, this.end)
    if (end < 0) return false
    this.bytes += end - this.end - 2
    this.end = end
    return true
  }

  /** Adds a well-formed text as a JSON string, as `JSON.stringify` writes it. */
  escaped(text: string): void {
    this.bytes += Buffer.byteLength(text)
    this.text(jsonString(text))
  }

  /** The memory to write to from `end` on, at least so many bytes. */
  roomFor(bytes: number): Buffer {
    this.#makeRoom(bytes)
    return this.buffer
  }

  #makeRoom(more: number): void {
    const needed = this.end + more
    if (needed > this.buffer.length) this.#grow(needed)
  }

  /** The item keeps its place: others have noted where its parts begin. */
  #grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(2 * needed)
    this.buffer.copy(larger, this.start, this.start, this.end)
    this.buffer = larger
  }
}

/** Writes a text between quotes at a place; returns where it ends, or -1 if it holds what isn't written as it is. */
function writePlain(text: string, buffer: Buffer, start: number): number {
  let at = start
  buffer[at++] = QUOTE
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      if (unit < 0x20 || unit === QUOTE || unit === BACKSLASH) return -1
      buffer[at++] = unit
    } else if (unit < 0x800) {
      buffer[at++] = 0xc0 | (unit >> 6)
      buffer[at++] = 0x80 | (unit & 0x3f)
    } else {
      // half of a pair
      if (unit >= 0xd800 && unit < 0xe000) return -1
      buffer[at++] = 0xe0 | (unit >> 12)
      buffer[at++] = 0x80 | ((unit >> 6) & 0x3f)
      buffer[at++] = 0x80 | (unit & 0x3f)
    }
  }
  buffer[at++] = QUOTE
  return at
}
