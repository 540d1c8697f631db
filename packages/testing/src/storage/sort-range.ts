import type { ScalarType } from '@sluice/core'
import type { SortCondition } from '../expressions/syntax.js'
import { compareKeys } from '../values/compare-keys.js'
import type { WireValue } from '../wire/wire-value.js'
import type { KeyDefinition, KeyPart } from './key-definition.js'
import type { KeyValues } from './key-order.js'

/** What is asked of a sort key: of its attributes from the first on, equality of all but the last. */
export interface SortConditions {
  readonly sort?: SortCondition | undefined
  readonly moreSort?: readonly SortCondition[] | undefined
}

/** Whether the sort key of an entry lies before (negative), within (zero) or behind (positive) what is asked for. */
export function sortKeyLies(key: KeyDefinition, values: KeyValues, { sort, moreSort }: SortConditions): number {
  let lies = sortLies(key.sort, values.sort, sort)
  if (moreSort === undefined) return lies
  for (let at = 0; lies === 0 && at < moreSort.length; at++) {
    lies = sortLies(key.more?.sort[at], values.moreSort?.[at] ?? '', moreSort[at])
  }
  return lies
}

/** Whether a value of one attribute lies before (negative), within (zero) or behind (positive) what a condition selects. */
export function sortLies(key: KeyPart | undefined, sort: string, condition: SortCondition | undefined): number {
  if (condition === undefined || key === undefined) return 0
  const against = (value: WireValue): number => compareKeys(key.type, sort, value[key.type] ?? '')
  switch (condition.kind) {
    case 'comparison':
      return compared(condition.comparator, against(condition.value))
    case 'between':
      return Math.min(against(condition.lower), 0) || Math.max(against(condition.upper), 0)
    case 'begins_with':
      return startsWith(key.type, sort, condition.prefix[key.type] ?? '') ? 0 : against(condition.prefix)
    default:
      return condition satisfies never
  }
}

function compared(comparator: (SortCondition & { readonly kind: 'comparison' })['comparator'], order: number): number {
  switch (comparator) {
    case '=':
      return order
    case '<':
      return order < 0 ? 0 : 1
    case '<=':
      return Math.max(order, 0)
    case '>':
      return order > 0 ? 0 : -1
    case '>=':
      return Math.min(order, 0)
    default:
      return comparator satisfies never
  }
}

function startsWith(type: ScalarType, sort: string, prefix: string): boolean {
  if (type !== 'B') return sort.startsWith(prefix)
  const bytes = Buffer.from(prefix, 'base64')
  return Buffer.from(sort, 'base64').subarray(0, bytes.length).equals(bytes)
}
