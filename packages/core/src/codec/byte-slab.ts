const SLAB_BYTES = 64 * 1024
/** Bytes that UTF-8 takes at most for one UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3

/** A stretch of bytes in a slab. */
export interface SlabPart {
  readonly slab: Buffer
  readonly start: number
  readonly end: number
}

let slab = Buffer.alloc(0)
let used = 0

/** Puts the UTF-8 of a text into memory outside of JavaScript's heap. */
export function storeUtf8(text: string): SlabPart {
  const most = MAX_BYTES_PER_UNIT * text.length
  if (most > SLAB_BYTES / 4) {
    const own = Buffer.from(text)
    return { slab: own, start: 0, end: own.length }
  }
  const start = makeRoom(most)
  used += slab.write(text, start)
  return { slab, start, end: used }
}

/**
 * Puts the first `length` bytes of a buffer into such memory, many short ones into one slab: the garbage collector would
 * copy each of them twice while a flush holds them.
 */
export function storeBytes(buffer: Buffer, length: number): SlabPart {
  if (length > SLAB_BYTES / 4) {
    const own = Buffer.allocUnsafeSlow(length)
    buffer.copy(own, 0, 0, length)
    return { slab: own, start: 0, end: length }
  }
  const start = makeRoom(length)
  buffer.copy(slab, start, 0, length)
  used += length
  return { slab, start, end: used }
}

/** Where that many bytes can go. */
function makeRoom(bytes: number): number {
  if (bytes > slab.length - used) {
    // not from Buffer's own pool, which is smaller
    slab = Buffer.allocUnsafeSlow(SLAB_BYTES)
    used = 0
  }
  return used
}
