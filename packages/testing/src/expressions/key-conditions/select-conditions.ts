import { validationError } from '../../wire/validation-error.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { SortCondition } from '../syntax.js'
import type { AskedConditions } from './asked-conditions.js'
import { checkConditionCount } from './check-condition-count.js'
import { checkKeyValues, checkSortSize, type KeyAttribute } from './check-key-values.js'

/** The attributes of a partition key and a sort key, of either of which there can be several. */
interface KeyAttributes {
  readonly partition: readonly KeyAttribute[]
  readonly sort: readonly KeyAttribute[]
  /** The name of the index whose key it is. */
  readonly index: string | undefined
}

/** A value for each attribute of the partition key, and conditions on the first attributes of the sort key. */
interface SelectedConditions {
  readonly partition: readonly WireValue[]
  readonly sort: readonly SortCondition[]
}

/**
 * The conditions for a key of several attributes: equality of the whole partition key, then, from the left and without a
 * gap, of sort key attributes, of which the last may be asked for a range.
 */
export function selectConditions(
  asked: AskedConditions,
  { partition, sort, index }: KeyAttributes,
): SelectedConditions {
  checkConditionCount(asked.size, partition.length + sort.length)
  const open = partition.filter(({ name }) => equalTo(asked.get(name)) === undefined)
  if (open.length > 0) throw mustBeEqual('HASH', open, 'in the query')
  const values = partition
    .flatMap((attribute) => checked(asked, attribute, index) ?? [])
    .flatMap((one) => equalTo(one) ?? [])
  checkNoGap(asked, sort)
  const conditions = sort.flatMap((attribute) => checked(asked, attribute, index) ?? [])
  const unasked = sort[conditions.length]
  if (unasked !== undefined && asked.size > partition.length + conditions.length) {
    throw validationError(`Query condition missed key schema element: ${unasked.name}`)
  }
  checkSortSize(conditions)
  return { partition: values, sort: conditions }
}

function checked(
  asked: AskedConditions,
  attribute: KeyAttribute,
  index: string | undefined,
): SortCondition | undefined {
  const condition = asked.get(attribute.name)
  if (condition !== undefined) checkKeyValues(condition, attribute, index)
  return condition
}

function checkNoGap(asked: AskedConditions, sort: readonly KeyAttribute[]): void {
  const open: KeyAttribute[] = []
  for (const attribute of sort) {
    const condition = asked.get(attribute.name)
    if (condition !== undefined && open.length > 0) {
      throw mustBeEqual('RANGE', open, `in the query because a condition is present on key attribute ${attribute.name}`)
    }
    if (equalTo(condition) === undefined) open.push(attribute)
  }
}

function equalTo(condition: SortCondition | undefined): WireValue | undefined {
  return condition?.kind === 'comparison' && condition.comparator === '=' ? condition.value : undefined
}

function mustBeEqual(kind: 'HASH' | 'RANGE', attributes: readonly KeyAttribute[], where: string): Error {
  const names = attributes.map(({ name }) => name).join(', ')
  return validationError(`${kind} key attributes ${names} must have equality conditions specified ${where}`)
}
