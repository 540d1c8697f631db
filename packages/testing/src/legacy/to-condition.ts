import type { Comparator, Condition, Path } from '../expressions/syntax.js'
import type { Comparison } from './read-comparison.js'

const COMPARATORS = { EQ: '=', NE: '<>', LT: '<', LE: '<=', GT: '>', GE: '>=' } as const satisfies Record<
  string,
  Comparator
>

/** A legacy condition on one attribute as an expression would say it. */
export function toCondition({ name, operator, values }: Comparison): Condition {
  const path: Path = [name]
  if (operator === 'NULL') return { kind: 'attribute_not_exists', path }
  if (operator === 'NOT_NULL') return { kind: 'attribute_exists', path }
  const operand = { kind: 'path', path } as const
  const operands = values.map((value) => ({ kind: 'value', value }) as const)
  const [first, second] = operands
  if (first === undefined) throw new Error('Expected values that have been counted')
  switch (operator) {
    case 'CONTAINS':
      return { kind: 'contains', operand, element: first }
    case 'NOT_CONTAINS':
      // unlike NOT contains(…), it wants the attribute to be there
      return {
        kind: 'and',
        conditions: [
          { kind: 'attribute_exists', path },
          { kind: 'not', condition: { kind: 'contains', operand, element: first } },
        ],
      }
    case 'BEGINS_WITH':
      return { kind: 'begins_with', operand, prefix: first }
    case 'IN':
      return { kind: 'in', operand, candidates: operands }
    case 'BETWEEN':
      return { kind: 'between', operand, lower: first, upper: second ?? first }
    default:
      return { kind: 'comparison', comparator: COMPARATORS[operator], left: operand, right: first }
  }
}
