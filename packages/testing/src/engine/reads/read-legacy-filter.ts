import type { LegacyConditions } from '../../legacy/legacy-conditions.js'
import { readFilter } from '../../legacy/read-filter.js'
import type { ErrorStyle } from '../../values/error-style.js'
import { filterOf } from './filter-of.js'
import type { Filter } from './read-expressions.js'

/** The legacy members of a Query or Scan, its key conditions aside. */
export interface LegacySelectionInput {
  readonly AttributesToGet?: readonly string[]
  readonly ConditionalOperator?: string
  readonly QueryFilter?: LegacyConditions
  readonly ScanFilter?: LegacyConditions
}

/** The legacy filter of a Query or Scan. */
export function readLegacyFilter(
  input: LegacySelectionInput,
  parameter: 'QueryFilter' | 'ScanFilter',
  style: ErrorStyle,
): Filter | undefined {
  const condition = readFilter(input[parameter], input.ConditionalOperator, style)
  return condition && filterOf(condition, parameter)
}
