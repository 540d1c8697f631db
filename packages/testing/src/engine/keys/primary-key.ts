import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../../limits.js'
import { isLongerThan } from '../../storage/key-bytes.js'
import { type KeyDefinition, type KeyPart, partitionParts, sortParts } from '../../storage/key-definition.js'
import { ownValue } from '../../values/own-value.js'
import { storedType } from '../../values/stored-type.js'
import { invalidParameter, validationError } from '../../wire/validation-error.js'
import type { WireItem, WireValue } from '../../wire/wire-value.js'
import { partitionKeyTooLong, sortKeyTooLong } from './key-too-long.js'

/** A primary key's values as text: equal exactly if DynamoDB calls the keys equal. */
export interface PrimaryKey {
  readonly partition: string
  readonly sort: string
}

/** The primary key that a request gives as such: exactly the key attributes, of the right types. */
export function readKey(definition: KeyDefinition, key: WireItem): PrimaryKey {
  checkMatches(keyParts(definition), key)
  return checkedKey(definition, key)
}

/** Refuses a key that isn't exactly these attributes, of the right types. */
export function checkMatches(parts: readonly KeyPart[], key: WireItem): void {
  const matches = Object.keys(key).length === parts.length && parts.every((part) => hasType(key[part.name], part))
  if (!matches) throw doesNotMatch()
}

/** The primary key of an item that is put by a batch, where DynamoDB doesn't say what is wrong with it. */
export function keyOfBatchItem(definition: KeyDefinition, item: WireItem): PrimaryKey {
  if (keyParts(definition).every((part) => hasType(ownValue(item, part.name), part))) {
    return checkedKey(definition, item)
  }
  throw doesNotMatch()
}

/** The primary key of an item that is put. */
export function keyOfItem(definition: KeyDefinition, item: WireItem): PrimaryKey {
  for (const part of keyParts(definition)) {
    const value = ownValue(item, part.name)
    if (value === undefined) throw invalidParameter(`Missing the key ${part.name} in the item`)
    if (!hasType(value, part)) {
      throw invalidParameter(`Type mismatch for key ${part.name} expected: ${part.type} actual: ${storedType(value)}`)
    }
  }
  return checkedKey(definition, item)
}

/** The key attributes of an item, as they are stored. */
export function keyAttributes(definition: KeyDefinition, item: WireItem): WireItem {
  return Object.fromEntries(keyParts(definition).map(({ name }) => [name, item[name] ?? {}]))
}

/** The attributes of the partition key, then those of the sort key. */
export function keyParts(definition: KeyDefinition): readonly KeyPart[] {
  if (definition.more !== undefined) return [...partitionParts(definition), ...sortParts(definition)]
  return definition.sort === undefined ? [definition.partition] : [definition.partition, definition.sort]
}

/** The text of a key value of the given type. */
export function keyText(item: WireItem, part: KeyPart | undefined): string {
  return part === undefined ? '' : (ownValue(item, part.name)?.[part.type] ?? '')
}

function doesNotMatch(): Error {
  return validationError('The provided key element does not match the schema')
}

function checkedKey(definition: KeyDefinition, item: WireItem): PrimaryKey {
  const key = { partition: keyText(item, definition.partition), sort: keyText(item, definition.sort) }
  checkNotEmpty(key.partition, definition.partition)
  if (definition.sort !== undefined) checkNotEmpty(key.sort, definition.sort)
  if (isLongerThan(MAX_PARTITION_KEY_BYTES, key.partition, definition.partition)) throw partitionKeyTooLong()
  if (definition.sort !== undefined && isLongerThan(MAX_SORT_KEY_BYTES, key.sort, definition.sort)) {
    throw sortKeyTooLong()
  }
  return key
}

/** Refuses an empty key value. */
export function checkNotEmpty(text: string, part: KeyPart): void {
  if (text !== '') return
  throw validationError(
    'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an ' +
      `empty ${part.type === 'B' ? 'binary' : 'string'} value. Key: ${part.name}`,
  )
}

function hasType(value: WireValue | undefined, part: KeyPart): boolean {
  return value !== undefined && Object.hasOwn(value, part.type)
}
