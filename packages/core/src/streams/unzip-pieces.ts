import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { RecordError } from '../errors/record-error.js'
import type { Pieces } from './export-source.js'

type Piece = Uint8Array | string

const GZIP = Buffer.from([0x1f, 0x8b])

/** The pieces of a source, unzipped if it is gzipped: its first two bytes tell. */
export async function* unzipPieces(source: Pieces): AsyncGenerator<Piece, undefined> {
  const pieces = checkPieces(source)
  try {
    const head = await readHead(pieces)
    const all = chain(head, pieces)
    yield* isZipped(head) ? gunzip(all) : all
  } finally {
    await pieces.return(undefined)
  }
}

async function* checkPieces(source: Pieces): AsyncGenerator<Piece, undefined> {
  for await (const piece of source) {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array)) {
      throw new RecordError('An export came in pieces that are neither bytes nor lines.')
    }
    yield piece
  }
}

/** As many pieces as hold two bytes; a line tells at once. */
async function readHead(pieces: AsyncIterator<Piece>): Promise<readonly Piece[]> {
  const head: Piece[] = []
  for (let bytes = 0; bytes < GZIP.length; ) {
    const { value, done } = await pieces.next()
    if (done === true) break
    head.push(value)
    bytes += typeof value === 'string' ? GZIP.length : value.length
  }
  return head
}

function isZipped(head: readonly Piece[]): boolean {
  const bytes = head.filter((piece) => typeof piece !== 'string')
  return bytes.length === head.length && Buffer.concat(bytes).subarray(0, GZIP.length).equals(GZIP)
}

async function* chain(head: readonly Piece[], rest: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  yield* head
  yield* rest
}

async function* gunzip(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  const unzipped = createGunzip()
  // the loop below rejects with what goes wrong on either side
  pipeline(Readable.from(pieces), unzipped, () => undefined)
  try {
    yield* unzipped
  } catch (cause) {
    if (!String(Object(cause).code).startsWith('Z_')) throw cause
    throw new RecordError('An export file can not be unzipped: it is cut off or damaged.', { cause })
  }
}
