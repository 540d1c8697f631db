import type { ParameterScope } from '../scope/parameter-scope.js'
import { operandCount } from '../words/function-names.js'

/** Refuses a function with too few or too many operands. */
export function checkOperandCount(name: string, count: number, scope: ParameterScope): void {
  if (operandCount(name) === count) return
  throw scope.refusal(
    'Incorrect number of operands for operator or function; ' +
      `operator or function: ${name}, number of operands: ${count}`,
  )
}
