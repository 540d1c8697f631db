import { RecordError } from '../errors/record-error.js'

const NEWLINE = 0x0a
/** Two images of 400 KB with every character escaped are less; what is longer is no file of lines. */
const MAX_LINE_BYTES = 16 * 1024 * 1024

/** The lines of a source, one at a time: bytes are cut at newlines, a text is a line. */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<string, undefined> {
  let rest: Buffer[] = []
  let restBytes = 0
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      yield piece
      continue
    }
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, bytes.subarray(start, end)]).toString()
      rest = []
      restBytes = 0
      start = end + 1
    }
    if (start < bytes.length) {
      rest.push(bytes.subarray(start))
      restBytes += bytes.length - start
    }
    if (restBytes > MAX_LINE_BYTES)
      throw new RecordError(`A line has more than ${MAX_LINE_BYTES} bytes: is it an export?`)
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString()
}
