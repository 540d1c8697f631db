import { type JsonReader, UNUSUAL } from './json-source.js'

/** Compiles the reading of a type that is stored as one text, which isn't kept itself: `{"N":"7"}`. */
export function readText(type: 'S' | 'N', read: (text: string) => unknown): JsonReader {
  const before = Buffer.from(`{"${type}":"`)
  return (source) => {
    const text = source.take(before) ? source.word() : UNUSUAL
    return text === UNUSUAL || !source.take(CLOSE) ? UNUSUAL : read(text)
  }
}

const CLOSE: Uint8Array = Buffer.from('}')
