import { JsonSink } from './json-sink.js'

/** One that grew beyond this isn't kept. */
const MAX_KEPT_BYTES = 1024 * 1024

const idle: JsonSink[] = []

/** Calls `write` with an empty sink, one of its own: an entity's getter may seal other entities meanwhile. */
export function withSink<R>(write: (sink: JsonSink) => R): R {
  const sink = idle.pop() ?? new JsonSink()
  sink.clear()
  try {
    return write(sink)
  } finally {
    if (sink.buffer.length <= MAX_KEPT_BYTES) idle.push(sink)
  }
}
