import { Readable } from 'node:stream'
import { OptionError } from '../errors/option-error.js'

/** Pieces of a file as bytes, or its lines as texts. */
export type Pieces = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/**
 * An export file: its bytes as a stream, gzipped or not (the `Body` of S3's `GetObject`, a file's `createReadStream`), or as
 * one array; or its lines as texts.
 */
export type ExportSource = Pieces | Uint8Array | { transformToWebStream(): unknown }

/** The pieces of a source, of which texts are whole lines. */
export function openExport(source: ExportSource): Pieces {
  if (source instanceof Uint8Array) return [source]
  if (source instanceof Readable && source.readableEncoding !== null) {
    // its texts would end anywhere, also within a line
    throw new OptionError('source', 'a stream of bytes: leave out `encoding` and `setEncoding`', source)
  }
  if (isIterable(source)) return source
  if (isBody(source)) return openExport(source.transformToWebStream() as Pieces)
  throw new OptionError('source', 'the bytes of an export file as a stream, or its lines', source)
}

function isIterable(source: unknown): source is Pieces {
  return typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source)
}

/** As the SDK declares what it gets from S3; in Node it is a stream by itself. */
function isBody(source: unknown): source is { transformToWebStream(): unknown } {
  return typeof Object(source).transformToWebStream === 'function'
}
