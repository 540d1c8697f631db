import { ItemText } from '../codec/item-text.js'
import { NO_VALUE, skipValue } from '../codec/skip-value.js'
import { readBody, readBodyText } from './read-body.js'

/** What `Items` of outputs is made of, until somebody looks at it. */
const textsOf = new WeakMap<object, readonly ItemText[]>()

// nothing else can be written so: inside of a text its quotes are escaped, and attributes are objects
const BEFORE = Buffer.from('"Items":[')
const [OPEN, COMMA, END] = [0x7b, 0x2c, 0x5d]

/**
 * Reads the body of an answer to a Query or Scan as `readBody` does, but its items only when somebody looks at `Items`:
 * until then `itemTexts` has them. A body that isn't compact JSON is read at once.
 *
 * @throws as `readBody`
 */
export function readPageBody(bytes: Buffer): object {
  const start = bytes.indexOf(BEFORE) + BEFORE.length
  const texts: ItemText[] = []
  const end = start < BEFORE.length ? NO_VALUE : divideItems(bytes, start, texts)
  if (end === NO_VALUE) return readBody(bytes)
  const output = readBodyText(bytes.toString('utf8', 0, start) + bytes.toString('utf8', end))
  if (!('Items' in output) || !isEmptyList(output.Items)) return readBody(bytes)
  textsOf.set(output, texts)
  return Object.defineProperty(output, 'Items', {
    get: () =>
      becomeValue(
        output,
        texts.map(({ item }) => item),
      ),
    set: (items: unknown) => becomeValue(output, items),
    enumerable: true,
    configurable: true,
  })
}

/** The texts of an output's items, if nobody has looked at those: they may have been changed. */
export function itemTexts(output: object): readonly ItemText[] | undefined {
  return textsOf.get(output)
}

function becomeValue(output: object, value: unknown): unknown {
  textsOf.delete(output)
  Object.defineProperty(output, 'Items', { value, writable: true, enumerable: true, configurable: true })
  return value
}

/** Adds the items from `start` on; returns the place of the bracket behind them. */
function divideItems(bytes: Buffer, start: number, texts: ItemText[]): number {
  let at = start
  if (bytes[at] === END) return at
  for (;;) {
    const end = bytes[at] === OPEN ? skipValue(bytes, at) : NO_VALUE
    if (end === NO_VALUE) return NO_VALUE
    texts.push(new ItemText(bytes, at, end))
    if (bytes[end] === END) return end
    if (bytes[end] !== COMMA) return NO_VALUE
    at = end + 1
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
