import type { StoredType } from '../../values/stored-type.js'
import type { WrittenFunction } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { Condition } from '../syntax.js'
import { bindAttributeType } from './bind-attribute-type.js'
import { bindOperand } from './bind-operand.js'
import { type BoundOperand, toOperand } from './bound-operand.js'
import { checkOperandCount } from './check-operand-count.js'
import { checkDistinct, checkTypes } from './check-operands.js'

const PREFIXED: readonly StoredType[] = ['S', 'B']

/** Resolves the aliases of a function that is a condition, and checks its operands. Its name has been checked. */
export function bindFunction({ name, operands }: WrittenFunction, scope: ParameterScope): Condition {
  const bound = operands.map((operand) => bindOperand(operand, scope))
  checkOperandCount(name, bound.length, scope)
  checkDistinct(name, bound, scope)
  const [first, second] = bound
  if (first === undefined) throw new Error('A function has operands')
  if (name === 'attribute_exists' || name === 'attribute_not_exists') return bindExistence(name, first, scope)
  if (second === undefined) throw new Error(`${name} has two operands`)
  if (name === 'attribute_type') return bindAttributeType(first, second, scope)
  if (name === 'contains') return { kind: 'contains', operand: toOperand(first), element: toOperand(second) }
  checkTypes(name, bound, PREFIXED, scope)
  return { kind: 'begins_with', operand: toOperand(first), prefix: toOperand(second) }
}

function bindExistence(
  kind: 'attribute_exists' | 'attribute_not_exists',
  operand: BoundOperand,
  scope: ParameterScope,
): Condition {
  if (operand.kind === 'path') return { kind, path: operand.path }
  throw scope.refusal(`Operator or function requires a document path; operator or function: ${kind}`)
}
