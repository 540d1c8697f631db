import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../../limits.js'
import { areLongerThan } from '../../storage/key-bytes.js'
import { type KeyPart, partitionParts, sortParts } from '../../storage/key-definition.js'
import type { IndexDefinition } from '../../storage/table-definition.js'
import { ownValue } from '../../values/own-value.js'
import { storedType } from '../../values/stored-type.js'
import { invalidParameter, validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { partitionKeyTooLong, sortKeyTooLong } from './key-too-long.js'

/** Refuses an item whose attributes don't fit the keys of the table's indexes. A missing attribute always fits. */
export function checkIndexKeys(indexes: readonly IndexDefinition[], item: WireItem): void {
  for (const index of indexes) {
    const [partition, sort] = [partitionParts(index.key), sortParts(index.key)]
    for (const part of partition) checkIndexKey(index, part, item)
    if (areLongerThan(MAX_PARTITION_KEY_BYTES, partition, item)) throw partitionKeyTooLong()
    for (const part of sort) checkIndexKey(index, part, item)
    if (areLongerThan(MAX_SORT_KEY_BYTES, sort, item)) throw sortKeyTooLong()
  }
}

function checkIndexKey(index: IndexDefinition, part: KeyPart, item: WireItem): void {
  const value = ownValue(item, part.name)
  if (value === undefined) return
  const text = value[part.type]
  if (text === undefined) {
    throw invalidParameter(
      `Type mismatch for Index Key ${part.name} Expected: ${part.type} Actual: ${storedType(value)} IndexName: ${index.name}`,
    )
  }
  if (text === '') throw emptyIndexKey(index, part)
}

/** The refusal of an item with an empty index key. */
export function emptyIndexKey(index: IndexDefinition, part: KeyPart): Error {
  return validationError(
    'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
      'The AttributeValue for a key attribute cannot contain an ' +
      `empty ${part.type === 'B' ? 'binary' : 'string'} value. IndexName: ${index.name}, IndexKey: ${part.name}`,
  )
}
