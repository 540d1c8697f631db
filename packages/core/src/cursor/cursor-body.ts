import type { CursorKeys } from './cursor-keys.js'
import { digest } from './cursor-keys.js'

/** What a cursor holds: the print of the query it came from, when it was made, and its position. */
export interface CursorBody {
  readonly print: Buffer
  /** Milliseconds since 1970. */
  readonly madeAt: number
  readonly position: string
}

const PRINT_BYTES = 16
const TIME_BYTES = 6

/** The bytes of a body. */
export function bodyBytes({ print, madeAt, position }: CursorBody): Buffer {
  const time = Buffer.alloc(TIME_BYTES)
  time.writeUIntBE(madeAt, 0, TIME_BYTES)
  return Buffer.concat([print, time, Buffer.from(position)])
}

/** Reads a body whose bytes are known to be unchanged; `undefined` for too few of them. */
export function readBody(bytes: Buffer): CursorBody | undefined {
  const start = PRINT_BYTES + TIME_BYTES
  if (bytes.length < start) return undefined
  return {
    print: bytes.subarray(0, PRINT_BYTES),
    madeAt: bytes.readUIntBE(PRINT_BYTES, TIME_BYTES),
    position: bytes.toString('utf8', start),
  }
}

/** Tells queries apart. With keys nobody can find out the values of a query by trying them. */
export function printOf(source: string, keys: CursorKeys | undefined): Buffer {
  return digest(keys, 'query ', source).subarray(0, PRINT_BYTES)
}
