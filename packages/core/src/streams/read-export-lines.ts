import { RecordError } from '../errors/record-error.js'
import { SluiceError } from '../errors/sluice-error.js'
import { callback } from '../options/check-option.js'
import { parseJson } from '../text/parse-json.js'
import { type ExportSource, openExport } from './export-source.js'
import { splitLines } from './split-lines.js'
import { unzipPieces } from './unzip-pieces.js'

/** What reads one line of an export. */
type LineReader<V> = (line: Readonly<Record<string, unknown>>) => V

/** Reads an export line by line, each when it is asked for. */
export function readExportLines<V>(
  source: ExportSource,
  onInvalid: ((error: RecordError) => void) | undefined,
  read: LineReader<V>,
): AsyncGenerator<V, undefined> {
  const report = callback('onInvalid', onInvalid)
  return readLines(splitLines(unzipPieces(openExport(source))), report, read)
}

async function* readLines<V>(
  lines: AsyncIterable<string>,
  report: ((error: RecordError) => void) | undefined,
  read: LineReader<V>,
): AsyncGenerator<V, undefined> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const result = readLine(line, number, read)
    if (!(result instanceof RecordError)) yield result
    else if (report === undefined) throw result
    else report(result)
  }
}

function readLine<V>(text: string, line: number, read: LineReader<V>): V | RecordError {
  try {
    return read(parse(text))
  } catch (cause) {
    if (!(cause instanceof SluiceError)) throw cause
    return new RecordError(`Line ${line} can't be read: ${cause.message}`, { cause, line })
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  const value = parseJson(text)
  if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>
  throw new RecordError("It isn't an object of JSON: exports are read in the format DYNAMODB_JSON.")
}
