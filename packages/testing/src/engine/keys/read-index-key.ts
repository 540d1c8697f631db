import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../../limits.js'
import { areLongerThan } from '../../storage/key-bytes.js'
import { type KeyDefinition, type KeyPart, partitionParts, sortParts } from '../../storage/key-definition.js'
import type { KeyValues } from '../../storage/key-order.js'
import { partitionText } from '../../storage/partition-text.js'
import type { WireItem } from '../../wire/wire-value.js'
import { partitionKeyTooLong, sortKeyTooLong } from './key-too-long.js'
import { checkMatches, checkNotEmpty, keyParts, keyText, readKey } from './primary-key.js'

/** The key in an index that a request gives as such: exactly the index's key attributes, of the right types. */
export function readIndexKey(definition: KeyDefinition, key: WireItem): KeyValues {
  if (definition.more === undefined) return readKey(definition, key)
  const parts = keyParts(definition)
  checkMatches(parts, key)
  for (const part of parts) checkNotEmpty(keyText(key, part), part)
  if (areLongerThan(MAX_PARTITION_KEY_BYTES, partitionParts(definition), key)) throw partitionKeyTooLong()
  if (areLongerThan(MAX_SORT_KEY_BYTES, sortParts(definition), key)) throw sortKeyTooLong()
  const texts = (some: readonly KeyPart[]): readonly string[] => some.map((part) => keyText(key, part))
  const [sort = '', ...moreSort] = texts(sortParts(definition))
  return { partition: partitionText(texts(partitionParts(definition))), sort, moreSort }
}
