import type { ScalarType } from '@sluice/core'
import { MAX_SORT_KEY_BYTES } from '../../limits.js'
import { valueSize } from '../../values/item-size.js'
import { invalidParameter, validationError } from '../../wire/validation-error.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { Condition, SortCondition } from '../syntax.js'
import { splitKeyCondition } from './split-key-condition.js'

interface KeyAttribute {
  readonly name: string
  readonly type: ScalarType
}

/** The key of a table or index as far as a key condition goes. */
export interface QueriedKey {
  readonly partition: KeyAttribute
  readonly sort?: KeyAttribute | undefined
}

/** A key condition that a query of the key can use. */
export interface KeyCondition {
  readonly partition: WireValue
  readonly sort?: SortCondition | undefined
}

/** Reads a key condition for a key. Which of the two is asked for first doesn't matter. */
export function readKeyCondition(condition: Condition, key: QueriedKey): KeyCondition {
  return selectKeyCondition(splitKeyCondition(condition), key)
}

/** The key condition for a key, of the table or of the named index, given what is asked of each attribute. */
export function selectKeyCondition(
  asked: Pick<ReadonlyMap<string, SortCondition>, 'size' | 'get'>,
  key: QueriedKey,
  index?: string,
): KeyCondition {
  const attributes = key.sort === undefined ? 1 : 2
  if (asked.size > attributes) {
    throw validationError(
      `The number of query conditions (${asked.size}) exceeds the number of key attributes defined in the schema ` +
        `(${attributes})`,
    )
  }
  const partition = asked.get(key.partition.name)
  if (partition === undefined) throw missed(key.partition)
  checkValues(partition, key.partition, index)
  if (partition.kind !== 'comparison' || partition.comparator !== '=') {
    throw validationError('Query key condition not supported')
  }
  if (key.sort === undefined || asked.size === 1) return { partition: partition.value, sort: undefined }
  const sort = asked.get(key.sort.name)
  if (sort === undefined) throw missed(key.sort)
  checkValues(sort, key.sort, index)
  checkSortSize(sort)
  return { partition: partition.value, sort }
}

function missed({ name }: KeyAttribute): Error {
  return validationError(`Query condition missed key schema element: ${name}`)
}

function checkValues(condition: SortCondition, { name, type }: KeyAttribute, index: string | undefined): void {
  const values = valuesOf(condition)
  if (!values.every((value) => Object.hasOwn(value, type))) {
    throw invalidParameter('Condition parameter type does not match schema type')
  }
  if (values.every((value) => value[type] !== '')) return
  const empty = `The AttributeValue for a key attribute cannot contain an empty ${type === 'B' ? 'binary' : 'string'} value.`
  throw validationError(
    index === undefined
      ? `One or more parameter values are not valid. ${empty} Key: ${name}`
      : 'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
          `${empty} IndexName: ${index}, IndexKey: ${name}`,
  )
}

function checkSortSize(condition: SortCondition): void {
  if (valuesOf(condition).every((value) => valueSize(value) <= MAX_SORT_KEY_BYTES)) return
  throw invalidParameter(`Aggregated size of all range keys has exceeded the size limit of ${MAX_SORT_KEY_BYTES} bytes`)
}

function valuesOf(condition: SortCondition): readonly WireValue[] {
  switch (condition.kind) {
    case 'comparison':
      return [condition.value]
    case 'between':
      return [condition.lower, condition.upper]
    case 'begins_with':
      return [condition.prefix]
    default:
      return condition satisfies never
  }
}
