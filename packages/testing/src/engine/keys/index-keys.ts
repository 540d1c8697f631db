import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../../limits.js'
import type { KeyPart } from '../../storage/key-definition.js'
import type { IndexDefinition } from '../../storage/table-definition.js'
import { ownValue } from '../../values/own-value.js'
import { storedType } from '../../values/stored-type.js'
import { invalidParameter, validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { keyBytes, keyParts, keyText } from './primary-key.js'

/** Refuses an item whose attributes don't fit the keys of the table's indexes. A missing attribute always fits. */
export function checkIndexKeys(indexes: readonly IndexDefinition[], item: WireItem): void {
  for (const index of indexes) {
    for (const part of keyParts(index.key)) checkIndexKey(index, part, item)
  }
}

function checkIndexKey(index: IndexDefinition, part: KeyPart, item: WireItem): void {
  const value = ownValue(item, part.name)
  if (value === undefined) return
  const actual = storedType(value)
  if (actual !== part.type) {
    throw invalidParameter(
      `Type mismatch for Index Key ${part.name} Expected: ${part.type} Actual: ${actual} IndexName: ${index.name}`,
    )
  }
  const text = keyText(item, part)
  if (text === '') throw emptyIndexKey(index, part)
  const isPartition = part === index.key.partition
  const limit = isPartition ? MAX_PARTITION_KEY_BYTES : MAX_SORT_KEY_BYTES
  if (keyBytes(text, part) <= limit) return
  throw isPartition
    ? invalidParameter(`Size of hashkey has exceeded the maximum size limit of${limit} bytes`)
    : invalidParameter(`Aggregated size of all range keys has exceeded the size limit of ${limit} bytes`)
}

/** The refusal of an item with an empty index key. */
export function emptyIndexKey(index: IndexDefinition, part: KeyPart): Error {
  return validationError(
    'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
      'The AttributeValue for a key attribute cannot contain an ' +
      `empty ${part.type === 'B' ? 'binary' : 'string'} value. IndexName: ${index.name}, IndexKey: ${part.name}`,
  )
}
