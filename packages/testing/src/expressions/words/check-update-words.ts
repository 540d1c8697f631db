import type { WrittenOperand, WrittenSection, WrittenSetValue } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import { checkPathWords } from './check-path-words.js'
import { isConditionFunction, isUpdateFunction } from './function-names.js'

/** Checks the words of an update, in the order written, and at the end of each section that it comes only once. */
export function checkUpdateWords(sections: readonly WrittenSection[], scope: ParameterScope): void {
  const seen = new Set<string>()
  for (const { name, actions } of sections) {
    for (const action of actions) {
      checkPathWords(action.path, scope)
      if (action.section === 'SET') checkSetValue(action.value, scope)
    }
    if (seen.has(name)) {
      throw scope.refusal(`The "${name}" section can only be used once in an update expression;`)
    }
    seen.add(name)
  }
}

function checkSetValue(value: WrittenSetValue, scope: ParameterScope): void {
  if (value.kind !== 'sum') checkOperand(value, scope, true)
  else for (const operand of value.operands) checkOperand(operand, scope, false)
}

// only what is assigned as it is may be a list_append
function checkOperand(operand: WrittenOperand, scope: ParameterScope, isWhole: boolean): void {
  if (operand.kind === 'path') checkPathWords(operand, scope)
  if (operand.kind !== 'function') return
  const { name, operands } = operand
  if (isConditionFunction(name)) {
    throw scope.refusal(`The function is not allowed in an update expression; function: ${name}`)
  }
  if (!isUpdateFunction(name)) throw scope.refusal(`Invalid function name; function: ${name}`)
  if (name === 'list_append' && !isWhole) {
    throw scope.refusal(`The function is not allowed to be used this way in an expression; function: ${name}`)
  }
  for (const one of operands) checkOperand(one, scope, false)
}
