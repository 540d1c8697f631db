/** Deeper than anything that DynamoDB stores; what calls itself must end. */
const MAX_DEPTH = 200
const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
const [TRUE, FALSE] = [Buffer.from('true'), Buffer.from('false')]
/** Below it are the control characters, which JSON escapes. */
const FIRST_PLAIN = 0x20

/** What `skipValue` gives for anything but compact JSON. */
export const NO_VALUE = -1

/**
 * Where a value of compact JSON ends that begins at `at`; `NO_VALUE` where the bytes are something else, or JSON that stored
 * values aren't written as: with white space, with numbers or `null`, with escapes that are none.
 */
export function skipValue(bytes: Uint8Array, at: number, depth = 0): number {
  const first = bytes[at]
  if (first === QUOTE) return skipString(bytes, at + 1)
  if (first === OPEN_OBJECT) return depth < MAX_DEPTH ? skipMembers(bytes, at + 1, depth + 1) : NO_VALUE
  if (first === OPEN_LIST) return depth < MAX_DEPTH ? skipElements(bytes, at + 1, depth + 1) : NO_VALUE
  return skipWord(bytes, at, TRUE) ?? skipWord(bytes, at, FALSE) ?? NO_VALUE
}

function skipMembers(bytes: Uint8Array, start: number, depth: number): number {
  let at = start
  if (bytes[at] === CLOSE_OBJECT) return at + 1
  for (;;) {
    if (bytes[at] !== QUOTE) return NO_VALUE
    at = skipString(bytes, at + 1)
    if (at === NO_VALUE || bytes[at] !== COLON) return NO_VALUE
    at = skipValue(bytes, at + 1, depth)
    if (at === NO_VALUE) return NO_VALUE
    const next = bytes[at++]
    if (next === CLOSE_OBJECT) return at
    if (next !== COMMA) return NO_VALUE
  }
}

function skipElements(bytes: Uint8Array, start: number, depth: number): number {
  let at = start
  if (bytes[at] === CLOSE_LIST) return at + 1
  for (;;) {
    at = skipValue(bytes, at, depth)
    if (at === NO_VALUE) return NO_VALUE
    const next = bytes[at++]
    if (next === CLOSE_LIST) return at
    if (next !== COMMA) return NO_VALUE
  }
}

function skipString(bytes: Uint8Array, start: number): number {
  let at = start
  for (;;) {
    const code = bytes[at++]
    if (code === QUOTE) return at
    if (code === undefined || code < FIRST_PLAIN) return NO_VALUE
    if (code !== BACKSLASH) continue
    at = skipEscape(bytes, at)
    if (at === NO_VALUE) return NO_VALUE
  }
}

const ESCAPED = new Set(Buffer.from('"\\/bfnrt'))
const UNICODE = 0x75
const HEX = new Set(Buffer.from('0123456789abcdefABCDEF'))

function skipEscape(bytes: Uint8Array, at: number): number {
  const code = bytes[at]!
  if (code !== UNICODE) return ESCAPED.has(code) ? at + 1 : NO_VALUE
  for (let digit = at + 1; digit <= at + 4; digit++) if (!HEX.has(bytes[digit]!)) return NO_VALUE
  return at + 5
}

function skipWord(bytes: Uint8Array, at: number, word: Uint8Array): number | undefined {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word[index]) return undefined
  return at + word.length
}
