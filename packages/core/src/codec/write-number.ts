import { numberSize } from './number-size.js'
import type { SizeTally } from './size-tally.js'

/** The JSON of a number attribute, by the number's canonical text. */
export function writeNumber(text: string, tally: SizeTally): string {
  tally.bytes += numberSize(text)
  return `{"N":"${text}"}`
}
