import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'

/** The names in any of some items, each once. */
export function namesOf(...items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => Object.keys(item)))
}

/** An item's own value: names such as `constructor` are names like any others. */
export function ownValue(item: Item, name: string): AttributeValue | undefined {
  return Object.hasOwn(item, name) ? item[name] : undefined
}
