import { jsonString } from './json-string.js'
import type { SizeTally } from './size-tally.js'
import { stringText } from './string-text.js'
import { utf8Length } from './utf8-length.js'

/** Up to this many characters a loop is faster than a regular expression. */
const LOOP_LIMIT = 32
const PLAIN = /^[ !#-[\]-~]*$/

/** The JSON of a string value. Most texts are ASCII without quotes: one look tells that, and their size. */
export function writeString(value: unknown, tally: SizeTally): string {
  if (typeof value === 'string' && isPlain(value)) {
    tally.bytes += value.length
    return `"${value}"`
  }
  const text = stringText(value)
  tally.bytes += utf8Length(text)
  return jsonString(text)
}

/** Whether a text is printable ASCII without quote and backslash, the same in JSON and in UTF-8. */
function isPlain(text: string): boolean {
  if (text.length > LOOP_LIMIT) return PLAIN.test(text)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return false
  }
  return true
}
