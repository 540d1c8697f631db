import { validationError } from '../../wire/validation-error.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { Condition, SortCondition } from '../syntax.js'
import type { AskedConditions } from './asked-conditions.js'
import { checkConditionCount } from './check-condition-count.js'
import { checkKeyValues, checkSortSize, type KeyAttribute } from './check-key-values.js'
import { selectConditions } from './select-conditions.js'
import { splitKeyCondition } from './split-key-condition.js'

/** The key of a table or index as far as a key condition goes. */
export interface QueriedKey {
  readonly partition: KeyAttribute
  readonly sort?: KeyAttribute | undefined
  /** What follows the first attribute of each kind. */
  readonly more?: { readonly partition: readonly KeyAttribute[]; readonly sort: readonly KeyAttribute[] } | undefined
}

/** A key condition that a query of the key can use. */
export interface KeyCondition {
  readonly partition: WireValue
  readonly sort?: SortCondition | undefined
  /** What is asked of the attributes after the first of each kind. */
  readonly more?: { readonly partition: readonly WireValue[]; readonly sort: readonly SortCondition[] }
}

/** Reads a key condition for a key. Which of its attributes is asked for first doesn't matter. */
export function readKeyCondition(condition: Condition, key: QueriedKey): KeyCondition {
  return selectKeyCondition(splitKeyCondition(condition), key)
}

/** The key condition for a key, of the table or of the named index, given what is asked of each attribute. */
export function selectKeyCondition(asked: AskedConditions, key: QueriedKey, index?: string): KeyCondition {
  if (key.more !== undefined) return selectMultiAttribute(asked, key, { ...key.more, index })
  checkConditionCount(asked.size, key.sort === undefined ? 1 : 2)
  const partition = asked.get(key.partition.name)
  if (partition === undefined) throw missed(key.partition)
  checkKeyValues(partition, key.partition, index)
  if (partition.kind !== 'comparison' || partition.comparator !== '=') {
    throw validationError('Query key condition not supported')
  }
  if (key.sort === undefined || asked.size === 1) return { partition: partition.value, sort: undefined }
  const sort = asked.get(key.sort.name)
  if (sort === undefined) throw missed(key.sort)
  checkKeyValues(sort, key.sort, index)
  checkSortSize([sort])
  return { partition: partition.value, sort }
}

function selectMultiAttribute(
  asked: AskedConditions,
  { partition, sort }: QueriedKey,
  more: NonNullable<QueriedKey['more']> & { readonly index: string | undefined },
): KeyCondition {
  const selected = selectConditions(asked, {
    partition: [partition, ...more.partition],
    sort: sort === undefined ? [] : [sort, ...more.sort],
    index: more.index,
  })
  const [first = {}, ...others] = selected.partition
  return { partition: first, sort: selected.sort[0], more: { partition: others, sort: selected.sort.slice(1) } }
}

function missed({ name }: KeyAttribute): Error {
  return validationError(`Query condition missed key schema element: ${name}`)
}
