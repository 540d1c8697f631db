import { operandCount } from './function-names.js'
import type { ParameterScope } from './parameter-scope.js'

/** Refuses a function with too few or too many operands. */
export function checkOperandCount(name: string, count: number, scope: ParameterScope): void {
  if (operandCount(name) === count) return
  throw scope.refusal(
    'Incorrect number of operands for operator or function; ' +
      `operator or function: ${name}, number of operands: ${count}`,
  )
}
