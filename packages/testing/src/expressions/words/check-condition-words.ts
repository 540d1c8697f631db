import type { WrittenCondition, WrittenFunction, WrittenOperand } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import { checkPathWords } from './check-path-words.js'
import { isConditionFunction, isUpdateFunction } from './function-names.js'

/** Checks the words of a condition, in the order written: functions that it can't have there, names that are reserved. */
export function checkConditionWords(condition: WrittenCondition, scope: ParameterScope): void {
  switch (condition.kind) {
    case 'and':
    case 'or':
      for (const one of condition.conditions) checkConditionWords(one, scope)
      return
    case 'not':
      checkConditionWords(condition.condition, scope)
      return
    case 'function':
      checkFunction(condition, scope, condition.name !== 'size')
      return
    case 'comparison':
    case 'between':
    case 'in':
      for (const operand of condition.operands) checkOperand(operand, scope)
      return
    default:
      condition satisfies never
  }
}

function checkOperand(operand: WrittenOperand, scope: ParameterScope): void {
  if (operand.kind === 'path') checkPathWords(operand, scope)
  if (operand.kind === 'function') checkFunction(operand, scope, operand.name === 'size')
}

function checkFunction({ name, operands }: WrittenFunction, scope: ParameterScope, fits: boolean): void {
  if (isUpdateFunction(name)) {
    throw scope.refusal(`The function is not allowed in a condition expression; function: ${name}`)
  }
  if (!isConditionFunction(name)) throw scope.refusal(`Invalid function name; function: ${name}`)
  if (!fits) throw scope.refusal(`The function is not allowed to be used this way in an expression; function: ${name}`)
  for (const operand of operands) checkOperand(operand, scope)
}
