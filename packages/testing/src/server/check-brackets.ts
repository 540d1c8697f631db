import { ServiceError } from '../wire/service-error.js'

/** Brackets around a value in a body; an item of 31 levels needs less than a hundred. */
const MAX_OPEN_BRACKETS = 1000

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * Refuses a body with very many brackets in each other before it is parsed: 16 MB of them would cost seconds and half a
 * gigabyte. DynamoDB's own limit and text for this aren't known.
 */
export function checkBrackets(text: string): void {
  if (text.length <= MAX_OPEN_BRACKETS) return
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === 0x7b || code === 0x5b) open++
    else if (code === 0x7d || code === 0x5d) open--
    if (open > MAX_OPEN_BRACKETS) throw new ServiceError('SerializationException', '')
  }
}

/** The position of the quote that ends a string, or the text's length. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at
    if (code === BACKSLASH) at++
  }
  return text.length
}
