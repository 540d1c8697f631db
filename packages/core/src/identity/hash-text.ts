const OFFSET = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** FNV-1a over the text's UTF-16 units, as a 32-bit integer; `from` is the hash of what precedes the text. */
export function hashText(text: string, from: number = OFFSET): number {
  let hash = from
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return hash
}
