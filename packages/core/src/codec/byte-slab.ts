export const SLAB_BYTES: number = 64 * 1024
/** What is longer has memory of its own. */
export const MAX_SHARED_BYTES: number = SLAB_BYTES / 4
/** Bytes that UTF-8 takes at most for one UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3

/**
 * What comes before each image in a slab: it is what stands between two puts in the request of a batch, so that neighbours
 * go there in one piece.
 */
export const GAP = '}},{"PutRequest":{"Item":'
const GAP_CODES = Uint8Array.from(GAP, (sign) => sign.charCodeAt(0))

/** A stretch of bytes in a slab. */
export interface SlabPart {
  readonly slab: Buffer
  readonly start: number
  readonly end: number
}

let slab = Buffer.alloc(0)
let used = 0

/** Puts the UTF-8 of a text into memory outside of JavaScript's heap, many short ones into one slab. */
export function storeUtf8(text: string): SlabPart {
  const most = MAX_BYTES_PER_UNIT * text.length
  if (most > MAX_SHARED_BYTES) {
    const own = Buffer.from(text)
    return { slab: own, start: 0, end: own.length }
  }
  makeRoom(GAP.length + most)
  const start = writeGap(slab, used)
  used = start + slab.write(text, start)
  return { slab, start, end: used }
}

/** Copies bytes there in the same way. */
export function storeBytes(bytes: Buffer, start: number, end: number): SlabPart {
  const length = end - start
  if (length > MAX_SHARED_BYTES) {
    const own = Buffer.allocUnsafeSlow(length)
    bytes.copy(own, 0, start, end)
    return { slab: own, start: 0, end: length }
  }
  makeRoom(length)
  const at = used
  used += bytes.copy(slab, at, start, end)
  return { slab, start: at, end: used }
}

function makeRoom(length: number): void {
  if (length <= slab.length - used) return
  // not from Buffer's own pool, which is smaller
  slab = Buffer.allocUnsafeSlow(SLAB_BYTES)
  used = 0
}

/** Writes what comes before an image; returns where it ends. */
export function writeGap(slab: Buffer, at: number): number {
  const { length } = GAP_CODES
  // the loop is faster than a call into the runtime
  for (let index = 0; index < length; index++) slab[at + index] = GAP_CODES[index]!
  return at + length
}
