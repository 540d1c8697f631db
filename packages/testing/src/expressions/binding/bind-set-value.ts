import type { StoredType } from '../../values/stored-type.js'
import type { WrittenFunction, WrittenOperand, WrittenSetValue } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { SetOperand, SetValue } from '../syntax.js'
import { bindPath } from './bind-path.js'
import { checkOperandCount } from './check-operand-count.js'
import { checkDistinct, checkTypes } from './check-operands.js'

/** Resolves the aliases of what SET assigns and checks its operands. */
export function bindSetValue(written: WrittenSetValue, scope: ParameterScope): SetValue {
  if (written.kind !== 'sum') return bindSetOperand(written, scope)
  const [left, right] = [bindSetOperand(written.operands[0], scope), bindSetOperand(written.operands[1], scope)]
  checkLiterals(written.operator, [left, right], 'N', scope)
  return { kind: written.operator === '+' ? 'plus' : 'minus', left, right }
}

function bindSetOperand(written: WrittenOperand, scope: ParameterScope): SetOperand {
  switch (written.kind) {
    case 'path':
      return { kind: 'path', path: bindPath(written, scope) }
    case 'value':
      return { kind: 'value', value: scope.value(written.alias) }
    case 'function':
      return bindSetFunction(written, scope)
    default:
      return written satisfies never
  }
}

function bindSetFunction({ name, operands }: WrittenFunction, scope: ParameterScope): SetOperand {
  const bound = operands.map((operand) => bindSetOperand(operand, scope))
  checkOperandCount(name, bound.length, scope)
  const [first, second] = bound
  if (first === undefined || second === undefined) throw new Error(`${name} has two operands`)
  if (name === 'list_append') {
    checkLiterals(name, [first, second], 'L', scope)
    return { kind: 'list_append', first, second }
  }
  if (first.kind === 'path') {
    if (second.kind === 'path') checkDistinct(name, [first, second], scope)
    return { kind: 'if_not_exists', path: first.path, fallback: second }
  }
  throw scope.refusal(`Operator or function requires a document path; operator or function: ${name}`)
}

function checkLiterals(
  operator: string,
  operands: readonly SetOperand[],
  type: StoredType,
  scope: ParameterScope,
): void {
  checkTypes(
    operator,
    operands.filter((operand) => operand.kind === 'value'),
    [type],
    scope,
  )
}
