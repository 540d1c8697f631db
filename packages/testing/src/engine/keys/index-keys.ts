import { keyBytes } from '../../storage/key-bytes.js'
import { type KeyPart, partitionParts, sortParts } from '../../storage/key-definition.js'
import type { IndexDefinition } from '../../storage/table-definition.js'
import { ownValue } from '../../values/own-value.js'
import { storedType } from '../../values/stored-type.js'
import { invalidParameter, validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { checkPartitionBytes, checkSortBytes } from './check-key-bytes.js'

/** Refuses an item whose attributes don't fit the keys of the table's indexes. A missing attribute always fits. */
export function checkIndexKeys(indexes: readonly IndexDefinition[], item: WireItem): void {
  for (const index of indexes) {
    checkParts(index, partitionParts(index.key), item, checkPartitionBytes)
    checkParts(index, sortParts(index.key), item, checkSortBytes)
  }
}

// the limits are those of all attributes of a partition or sort key together
function checkParts(
  index: IndexDefinition,
  parts: readonly KeyPart[],
  item: WireItem,
  checkBytes: (bytes: number) => void,
): void {
  let bytes = 0
  for (const part of parts) {
    const text = checkedText(index, part, item)
    if (text === undefined) continue
    bytes += keyBytes(text, part)
    checkBytes(bytes)
  }
}

function checkedText(index: IndexDefinition, part: KeyPart, item: WireItem): string | undefined {
  const value = ownValue(item, part.name)
  if (value === undefined) return undefined
  const text = value[part.type]
  if (text === undefined) {
    throw invalidParameter(
      `Type mismatch for Index Key ${part.name} Expected: ${part.type} Actual: ${storedType(value)} IndexName: ${index.name}`,
    )
  }
  if (text === '') throw emptyIndexKey(index, part)
  return text
}

function emptyIndexKey(index: IndexDefinition, part: KeyPart): Error {
  return validationError(
    'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
      'The AttributeValue for a key attribute cannot contain an ' +
      `empty ${part.type === 'B' ? 'binary' : 'string'} value. IndexName: ${index.name}, IndexKey: ${part.name}`,
  )
}
