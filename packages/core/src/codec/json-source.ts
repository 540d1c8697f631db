import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { readItemText } from './read-item-text.js'
import { NO_VALUE, skipValue } from './skip-value.js'

/** What a reader gives for JSON that isn't as DynamoDB usually writes such a value: it is left to the parser. */
export const UNUSUAL: unique symbol = Symbol('unusual')

/** Reads one value of a source, and leaves it behind the value; behind anything that is `UNUSUAL`, anywhere. */
export type JsonReader = (source: JsonSource) => unknown

const [QUOTE, BACKSLASH, FIRST_NOT_ASCII] = [0x22, 0x5c, 0x80]
const [TEXT, CLOSE] = [Buffer.from('{"S":"'), Buffer.from('}')]
/** Up to this length, V8 copies a part of a text; a longer one would keep the whole text alive. */
const MAX_COPIED = 12

/** A part of a body of compact JSON that `skipValue` has gone through, read from front to back. */
export class JsonSource {
  /** The place of the next byte. */
  at: number
  readonly #bytes: Buffer
  readonly #start: number
  /** A character for each byte: parts of it are cheaper than what the buffer makes of its bytes. */
  readonly #characters: string

  constructor(bytes: Buffer, start: number, end: number) {
    this.at = start
    this.#bytes = bytes
    this.#start = start
    this.#characters = bytes.toString('latin1', start, end)
  }

  /** Goes behind these bytes, if they come next. */
  take(expected: Uint8Array): boolean {
    const bytes = this.#bytes
    const start = this.at
    const { length } = expected
    for (let index = 0; index < length; index++) if (bytes[start + index] !== expected[index]) return false
    this.at = start + length
    return true
  }

  /** The next byte; the source goes behind it. */
  next(): number | undefined {
    return this.#bytes[this.at++]
  }

  /** A text whose opening quote is behind, to be kept. With escapes in it, it is `UNUSUAL`. */
  text(): string | typeof UNUSUAL {
    const bytes = this.#bytes
    const start = this.at
    let all = 0
    let end = start
    for (let code = bytes[end]; code !== QUOTE; code = bytes[++end]) {
      if (code === undefined || code === BACKSLASH) return UNUSUAL
      all |= code
    }
    this.at = end + 1
    if (all >= FIRST_NOT_ASCII) return bytes.toString('utf8', start, end)
    return end - start <= MAX_COPIED ? this.#part(start, end) : bytes.toString('latin1', start, end)
  }

  /** The same of a text in ASCII that isn't kept. */
  word(): string | typeof UNUSUAL {
    const bytes = this.#bytes
    const start = this.at
    let end = start
    for (let code = bytes[end]; code !== QUOTE; code = bytes[++end]) {
      if (code === undefined || code === BACKSLASH || code >= FIRST_NOT_ASCII) return UNUSUAL
    }
    this.at = end + 1
    return this.#part(start, end)
  }

  /** A stored value, by the parser. */
  value(): AttributeValue | typeof UNUSUAL {
    const start = this.at
    const end = skipValue(this.#bytes, start)
    if (end === NO_VALUE) return UNUSUAL
    this.at = end
    const { value } = readItemText(`{"value":${this.#bytes.toString('utf8', start, end)}}`)
    return value!
  }

  /** The same, quicker for a text without escapes, as most keys are. */
  scalar(): AttributeValue | typeof UNUSUAL {
    const start = this.at
    const text = this.take(TEXT) ? this.text() : UNUSUAL
    if (text !== UNUSUAL && this.take(CLOSE)) return { S: text }
    this.at = start
    return this.value()
  }

  #part(start: number, end: number): string {
    return this.#characters.slice(start - this.#start, end - this.#start)
  }
}
