import type { Path } from '../expressions/syntax.js'
import { ownValue } from '../values/own-value.js'
import type { WireItem, WireValue } from '../wire/wire-value.js'

/** The value at a path, or `undefined` where the item has none: a name leads into maps only, an index into lists only. */
export function valueAt(item: WireItem, path: Path): WireValue | undefined {
  const [attribute, ...steps] = path
  let value = ownValue(item, attribute)
  for (const step of steps) {
    if (value === undefined) return undefined
    value = typeof step === 'number' ? value.L?.[step] : value.M && ownValue(value.M, step)
  }
  return value
}
