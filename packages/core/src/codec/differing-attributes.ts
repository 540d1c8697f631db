import type { SlabPart } from './byte-slab.js'
import type { Item } from './item.js'
import { readItemText } from './read-item-text.js'
import type { StoredItem } from './stored-item.js'

/** Two items, or what is left of them. */
export interface ItemPair {
  readonly before: Item
  readonly after: Item
}

/** Where the attributes of an item are in its JSON, each from its name's quote to behind its value. */
interface Places {
  readonly bytes: Buffer
  readonly starts: number[]
  readonly ends: number[]
}

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
/** Up to this length a loop is faster than a call into the runtime. */
const LOOP_LIMIT = 64
const NOTHING: Item = Object.freeze({})
/** In place of the start of an attribute that the other item has, too. */
const SHARED = -1

/**
 * Two items without the attributes whose JSON they have in common: objects are made of the rest alone. What is left may
 * still be equal, as numbers and sets have several forms.
 */
export function differingAttributes(before: StoredItem, after: StoredItem): ItemPair {
  if (before.json === undefined || after.json === undefined) return { before: before.item, after: after.item }
  const ones = placesIn(before.json)
  const others = placesIn(after.json)
  let expected = 0
  for (let index = 0; index < ones.starts.length; index++) {
    const same = findSame(ones, index, others, expected)
    if (same < 0) continue
    ones.starts[index] = SHARED
    others.starts[same] = SHARED
    expected = same + 1
  }
  return { before: itemAt(ones), after: itemAt(others) }
}

/** Goes through the JSON once; that it is compact JSON is known. */
function placesIn({ slab: bytes, start, end }: SlabPart): Places {
  const places: Places = { bytes, starts: [], ends: [] }
  let depth = 0
  for (let at = start; at < end; at++) {
    const sign = bytes[at]
    if (sign === QUOTE) at = closingQuote(bytes, at + 1)
    else if (sign === OPEN_LIST) depth++
    else if (sign === CLOSE_LIST) depth--
    else if (sign === OPEN_OBJECT) {
      if (++depth === 1) places.starts.push(at + 1)
    } else if (sign === COMMA) {
      if (depth === 1) {
        places.ends.push(at)
        places.starts.push(at + 1)
      }
    } else if (sign === CLOSE_OBJECT) {
      if (--depth === 0) places.ends.push(at)
    }
  }
  return places
}

/** Where the string ends whose first character is at `start`. */
function closingQuote(bytes: Buffer, start: number): number {
  let at = start
  for (const near = start + LOOP_LIMIT; at < near; at++) {
    if (bytes[at] === QUOTE) return at
    if (bytes[at] === BACKSLASH) at++
  }
  for (;;) {
    at = bytes.indexOf(QUOTE, at)
    let before = at - 1
    while (bytes[before] === BACKSLASH) before--
    // of backslashes each second one is escaped itself
    if ((at - before) % 2 === 1) return at
    at++
  }
}

/** The index of the same attribute among others, -1 if there is none. They often have one order: `expected` is looked at first. */
function findSame(ones: Places, index: number, others: Places, expected: number): number {
  const start = ones.starts[index]!
  const length = ones.ends[index]! - start
  const { bytes, starts, ends } = others
  const count = starts.length
  for (let step = 0; step < count; step++) {
    const other = (expected + step) % count
    const at = starts[other]!
    if (at === SHARED || ends[other]! - at !== length) continue
    if (isSame(ones.bytes, start, bytes, at, length)) return other
  }
  return -1
}

function isSame(bytes: Buffer, start: number, others: Buffer, at: number, length: number): boolean {
  if (length > LOOP_LIMIT) return bytes.compare(others, at, at + length, start, start + length) === 0
  for (let index = 0; index < length; index++) if (bytes[start + index] !== others[at + index]) return false
  return true
}

function itemAt({ bytes, starts, ends }: Places): Item {
  const texts: string[] = []
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!
    if (start !== SHARED) texts.push(bytes.toString('utf8', start, ends[index]))
  }
  return texts.length === 0 ? NOTHING : readItemText(`{${texts.join(',')}}`)
}
