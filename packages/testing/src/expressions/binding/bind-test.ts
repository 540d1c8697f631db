import { MAX_IN_OPERANDS } from '../../limits.js'
import type { StoredType } from '../../values/stored-type.js'
import type { WrittenOperand, WrittenTest } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { Comparator, Condition } from '../syntax.js'
import { bindOperand } from './bind-operand.js'
import { type BoundOperand, toOperand } from './bound-operand.js'
import { checkBounds } from './check-bounds.js'
import { checkDistinct, checkTypes } from './check-operands.js'

const ORDERED: readonly StoredType[] = ['S', 'N', 'B']

/** Resolves the aliases of a comparison, BETWEEN or IN and checks its operands. */
export function bindTest(written: WrittenTest, scope: ParameterScope): Condition {
  switch (written.kind) {
    case 'comparison':
      return bindComparison(written.comparator, written.operands, scope)
    case 'between':
      return bindBetween(written.operands, scope)
    case 'in':
      return bindIn(written.operands, scope)
    default:
      return written satisfies never
  }
}

function bindComparison(
  comparator: Comparator,
  operands: readonly [WrittenOperand, WrittenOperand],
  scope: ParameterScope,
): Condition {
  const bound = [bindOperand(operands[0], scope), bindOperand(operands[1], scope)] as const
  checkDistinct(comparator, bound, scope)
  if (comparator !== '=' && comparator !== '<>') checkTypes(comparator, bound, ORDERED, scope)
  return { kind: 'comparison', comparator, left: toOperand(bound[0]), right: toOperand(bound[1]) }
}

function bindBetween(
  [operand, lower, upper]: readonly [WrittenOperand, WrittenOperand, WrittenOperand],
  scope: ParameterScope,
): Condition {
  const bound = [bindOperand(operand, scope), bindOperand(lower, scope), bindOperand(upper, scope)] as const
  checkTypes('BETWEEN', bound, ORDERED, scope)
  checkDistinct('BETWEEN', bound, scope)
  checkBounds(bound[1], bound[2], scope)
  return { kind: 'between', operand: toOperand(bound[0]), lower: toOperand(bound[1]), upper: toOperand(bound[2]) }
}

function bindIn(
  [operand, ...candidates]: readonly [WrittenOperand, ...WrittenOperand[]],
  scope: ParameterScope,
): Condition {
  const first: BoundOperand = bindOperand(operand, scope)
  const others = candidates.map((candidate) => bindOperand(candidate, scope))
  checkDistinct('IN', [first, ...others], scope)
  if (others.length > MAX_IN_OPERANDS) {
    throw scope.refusal(`The IN operator is provided with too many operands; number of operands: ${others.length}`)
  }
  return { kind: 'in', operand: toOperand(first), candidates: others.map(toOperand) }
}
