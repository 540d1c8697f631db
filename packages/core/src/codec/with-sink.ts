import { JsonSink } from './json-sink.js'

const idle: JsonSink[] = []

/** Calls `write` with a sink that has begun an item, one of its own: an entity's getter may seal other entities meanwhile. */
export function withSink<R>(write: (sink: JsonSink) => R): R {
  const sink = idle.pop() ?? new JsonSink()
  sink.begin()
  try {
    return write(sink)
  } finally {
    idle.push(sink)
  }
}
