import type { Update } from '../../expressions/syntax.js'
import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../../limits.js'
import { areLongerThan } from '../../storage/key-bytes.js'
import { type KeyPart, partitionParts, sortParts } from '../../storage/key-definition.js'
import type { IndexDefinition } from '../../storage/table-definition.js'
import { ownValue } from '../../values/own-value.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { checkIndexKeys } from './index-keys.js'

/**
 * Refuses an update whose item doesn't fit the keys of the table's indexes. A value whose type the update itself tells is
 * refused as in a put; what it comes to otherwise, in words of its own.
 */
export function checkUpdatedIndexKeys(indexes: readonly IndexDefinition[], item: WireItem, update: Update): void {
  for (const { key } of indexes) {
    checkUpdatedParts(partitionParts(key), item, update, MAX_PARTITION_KEY_BYTES)
    checkUpdatedParts(sortParts(key), item, update, MAX_SORT_KEY_BYTES)
  }
  checkIndexKeys(indexes, item)
}

function checkUpdatedParts(parts: readonly KeyPart[], item: WireItem, update: Update, maxBytes: number): void {
  for (const part of parts) {
    const value = ownValue(item, part.name)
    if (value === undefined) continue
    const text = value[part.type]
    if (text === '') throw emptyUpdatedKey(part)
    if (text === undefined && isRead(part.name, update)) throw refusal('to unsupported type')
  }
  if (areLongerThan(maxBytes, parts, item)) throw refusal('beyond allowed size limits')
}

// whether the type of what is assigned is the item's, not the update's
function isRead(name: string, { set }: Update): boolean {
  return set.some(({ path, value }) => path[0] === name && (value.kind === 'path' || value.kind === 'if_not_exists'))
}

function refusal(how: string): Error {
  return validationError(`The update expression attempted to update the secondary index key ${how}`)
}

/** The refusal of an update that makes an index key empty. */
export function emptyUpdatedKey({ type }: KeyPart): Error {
  return validationError(
    'One or more parameter values are not valid. The update expression attempted to update a secondary index key to a ' +
      'value that is not supported. The AttributeValue for a key attribute cannot contain an empty ' +
      `${type === 'B' ? 'binary' : 'string'} value.`,
  )
}
