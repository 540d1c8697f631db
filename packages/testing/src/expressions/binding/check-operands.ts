import type { StoredType } from '../../values/stored-type.js'
import { pathText } from '../paths/path-text.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import { type BoundOperand, operandType } from './bound-operand.js'

/** Refuses an operator or function whose first operand is a path that another of its operands is too. */
export function checkDistinct(operator: string, operands: readonly BoundOperand[], scope: ParameterScope): void {
  const [first, ...others] = operands
  if (first?.kind !== 'path') return
  if (!others.some((other) => other.kind === 'path' && samePath(first.path, other.path))) return
  throw scope.refusal(
    'The first operand must be distinct from the remaining operands for this operator or function; ' +
      `operator: ${operator}, first operand: ${pathText(first.path)}`,
  )
}

/** Refuses operands whose type is known and isn't among those that an operator or function takes. */
export function checkTypes(
  operator: string,
  operands: readonly BoundOperand[],
  allowed: readonly StoredType[],
  scope: ParameterScope,
): void {
  for (const operand of operands) {
    const type = operandType(operand)
    if (type !== undefined && !allowed.includes(type)) throw wrongType(operator, type, scope)
  }
}

/** The refusal of an operand's type. */
export function wrongType(operator: string, type: string, scope: ParameterScope): Error {
  return scope.refusal(
    `Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${type}`,
  )
}

function samePath(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((step, index) => step === right[index])
}
