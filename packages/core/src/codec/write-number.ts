import type { JsonSink } from './json-sink.js'
import { canonicalNumberSize } from './number-size.js'

/** Adds the JSON of a number attribute, by the number's canonical text. */
export function writeNumber(text: string, sink: JsonSink): void {
  sink.bytes += canonicalNumberSize(text)
  sink.ascii('{"N":"')
  sink.ascii(text)
  sink.ascii('"}')
}
