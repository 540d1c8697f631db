import { type JsonReader, type JsonSource, UNUSUAL } from './json-source.js'

const [BETWEEN, AFTER] = [Buffer.from(','), Buffer.from(']}')]
const QUOTE = Buffer.from('"')

/** Compiles the reading of a set: `{"SS":["a","b"]}`. The member's opening quote is behind. */
export function readMembers(type: 'SS' | 'NS', read: JsonReader): JsonReader {
  const before = Buffer.from(`{"${type}":[`)
  return (source) => {
    if (!source.take(before)) return UNUSUAL
    const members = new Set<unknown>()
    do {
      const member = source.take(QUOTE) ? read(source) : UNUSUAL
      if (member === UNUSUAL) return UNUSUAL
      members.add(member)
    } while (source.take(BETWEEN))
    return source.take(AFTER) ? members : UNUSUAL
  }
}

/** A member that is kept as it is. */
export function readTextMember(source: JsonSource): string | typeof UNUSUAL {
  return source.text()
}

/** A member that is made of a text. */
export function readMemberOf(read: (text: string) => unknown): JsonReader {
  return (source) => {
    const text = source.word()
    return text === UNUSUAL ? UNUSUAL : read(text)
  }
}
