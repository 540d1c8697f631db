import type { Update } from '../../expressions/syntax.js'
import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../../limits.js'
import type { KeyPart } from '../../storage/key-definition.js'
import type { IndexDefinition } from '../../storage/table-definition.js'
import { ownValue } from '../../values/own-value.js'
import { storedType } from '../../values/stored-type.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { checkIndexKeys } from './index-keys.js'
import { keyBytes, keyParts, keyText } from './primary-key.js'

/**
 * Refuses an update whose item doesn't fit the keys of the table's indexes. A value whose type the update itself tells is
 * refused as in a put; what it comes to otherwise, in words of its own.
 */
export function checkUpdatedIndexKeys(indexes: readonly IndexDefinition[], item: WireItem, update: Update): void {
  for (const index of indexes) {
    for (const part of keyParts(index.key)) {
      if (ownValue(item, part.name) !== undefined) checkUpdatedKey(index, part, item, update)
    }
  }
  checkIndexKeys(indexes, item)
}

function checkUpdatedKey(index: IndexDefinition, part: KeyPart, item: WireItem, update: Update): void {
  if (storedType(ownValue(item, part.name) ?? {}) !== part.type) {
    if (isRead(part.name, update)) throw refusal('to unsupported type')
    return
  }
  const text = keyText(item, part)
  if (text === '') throw emptyUpdatedKey(part)
  const limit = part === index.key.partition ? MAX_PARTITION_KEY_BYTES : MAX_SORT_KEY_BYTES
  if (keyBytes(text, part) > limit) throw refusal('beyond allowed size limits')
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
