import { FLAG_BYTES } from './item-size.js'
import type { JsonSink } from './json-sink.js'

/** Adds the JSON of `null`. */
export function writeNull(sink: JsonSink): void {
  sink.bytes += FLAG_BYTES
  sink.ascii('{"NULL":true}')
}
