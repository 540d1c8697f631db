import type { ScalarType } from '@sluice/core'
import { MAX_SORT_KEY_BYTES } from '../../limits.js'
import { valueSize } from '../../values/item-size.js'
import { invalidParameter, validationError } from '../../wire/validation-error.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { SortCondition } from '../syntax.js'

/** A key attribute as far as a key condition goes. */
export interface KeyAttribute {
  readonly name: string
  readonly type: ScalarType
}

/**
 * Refuses values of another type than the attribute that they are compared with, and empty ones. `index` names the index
 * whose key it is.
 */
export function checkKeyValues(
  condition: SortCondition,
  { name, type }: KeyAttribute,
  index: string | undefined,
): void {
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

/** Refuses values that together are longer than a sort key can be. */
export function checkSortSize(conditions: readonly SortCondition[]): void {
  let bytes = 0
  for (const condition of conditions) bytes += Math.max(...valuesOf(condition).map(valueSize))
  if (bytes <= MAX_SORT_KEY_BYTES) return
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
