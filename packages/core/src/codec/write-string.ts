import type { JsonSink } from './json-sink.js'
import { stringText } from './string-text.js'

/** Adds a string value as a JSON string. Most texts need no escapes: one look tells that, and their size. */
export function writeString(value: unknown, sink: JsonSink): void {
  if (typeof value !== 'string' || !sink.plain(value)) sink.escaped(stringText(value))
}
