import type { SortCondition } from '../expressions/syntax.js'
import { validationError } from '../wire/validation-error.js'
import type { Comparison } from './read-comparison.js'

const COMPARATORS = { EQ: '=', LT: '<', LE: '<=', GT: '>', GE: '>=' } as const

/** A legacy condition on a key attribute as a key condition would say it. */
export function toSortCondition({ operator, values }: Comparison): SortCondition {
  const [first, second] = values
  if (first === undefined) throw notIndexable()
  switch (operator) {
    case 'EQ':
    case 'LT':
    case 'LE':
    case 'GT':
    case 'GE':
      return { kind: 'comparison', comparator: COMPARATORS[operator], value: first }
    case 'BETWEEN':
      return { kind: 'between', lower: first, upper: second ?? first }
    case 'BEGINS_WITH':
      return { kind: 'begins_with', prefix: first }
    default:
      throw notIndexable()
  }
}

function notIndexable(): Error {
  return validationError('Attempted conditional constraint is not an indexable operation')
}
