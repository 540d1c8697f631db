/** Up to this many characters a loop is faster than the call into the runtime. */
const LOOP_LIMIT = 64

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  if (text.length > LOOP_LIMIT) return Buffer.byteLength(text)
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0x7f) return Buffer.byteLength(text)
  }
  return text.length
}
