import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { ClassCodec } from './class-codec.js'
import type { Item } from './item.js'
import type { ItemText } from './item-text.js'
import { UNUSUAL } from './json-source.js'

/** What the text of an item gives. */
export interface ReadEntity {
  readonly entity: object
  /** The key's attributes, as far as the item has them. */
  readonly key: Item
}

/** Compiles the reading of a class's items from their text; it gives `undefined` for what takes `decode`, or is no such item. */
export function itemReader(codec: ClassCodec): (text: ItemText) => ReadEntity | undefined {
  // one is kept, for the code that is compiled for its shape: see keepShapes
  const kept: Item[] = []
  return (text) => {
    const key: Record<string, AttributeValue> = {}
    try {
      const entity = codec.read(text.open(), key)
      if (entity === UNUSUAL) return undefined
      if (kept.length === 0) kept.push(key)
      return { entity, key }
    } catch {
      // `decode` finds it too, and tells where
      return undefined
    }
  }
}
