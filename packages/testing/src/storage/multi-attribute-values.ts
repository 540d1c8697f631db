import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../limits.js'
import { ownValue } from '../values/own-value.js'
import type { WireItem } from '../wire/wire-value.js'
import { areLongerThan } from './key-bytes.js'
import { type KeyDefinition, type KeyPart, partitionParts, sortParts } from './key-definition.js'
import type { KeyValues } from './key-order.js'
import { partitionText } from './partition-text.js'

/** The values of a key of several attributes, if an item has them all in the right types and within the limits. */
export function multiAttributeValues(key: KeyDefinition, item: WireItem): KeyValues | undefined {
  const partition = keyTexts(item, partitionParts(key), MAX_PARTITION_KEY_BYTES)
  const sorts = keyTexts(item, sortParts(key), MAX_SORT_KEY_BYTES)
  if (partition === undefined || sorts === undefined) return undefined
  const [sort = '', ...moreSort] = sorts
  return { partition: partitionText(partition), sort, moreSort }
}

function keyTexts(item: WireItem, parts: readonly KeyPart[], maxBytes: number): readonly string[] | undefined {
  const texts: string[] = []
  for (const { name, type } of parts) {
    const text = ownValue(item, name)?.[type]
    if (text === undefined || text === '') return undefined
    texts.push(text)
  }
  return areLongerThan(maxBytes, parts, item) ? undefined : texts
}
