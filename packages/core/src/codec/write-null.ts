import { FLAG_BYTES } from './item-size.js'
import type { SizeTally } from './size-tally.js'

/** The JSON of `null`. */
export function writeNull(tally: SizeTally): string {
  tally.bytes += FLAG_BYTES
  return '{"NULL":true}'
}
