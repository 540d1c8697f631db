import { Readable } from 'node:stream'
import { OptionError } from '../errors/option-error.js'

/**
 * An export file: its bytes as a stream, gzipped or not (the body of a `GetObject`, a file's `createReadStream`), or as one
 * array; or its lines as texts.
 */
export type ExportSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> | Uint8Array

/** The pieces of a source, of which texts are whole lines. */
export function openExport(source: ExportSource): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> {
  if (source instanceof Uint8Array) return [source]
  if (source instanceof Readable && source.readableEncoding !== null) {
    // its texts would end anywhere, also within a line
    throw new OptionError('source', 'a stream of bytes: leave out `encoding` and `setEncoding`', source)
  }
  if (typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source)) {
    return source
  }
  throw new OptionError('source', 'the bytes of an export file as a stream, or its lines', source)
}
