import { valueSize } from '../codec/item-size.js'
import { MAX_EXPRESSION_BYTES, MAX_EXPRESSION_OPERAND_BYTES, MAX_EXPRESSION_OPERATORS } from '../limits.js'
import type { Condition } from './condition.js'
import { countOperators } from './count-operators.js'
import { renderCondition } from './render-condition.js'

/** Which of DynamoDB's limits a condition is over, as a sentence without its end; joined conditions may be, too. */
export function findLimitProblem(condition: Condition): string | undefined {
  const operators = countOperators(condition)
  if (operators > MAX_EXPRESSION_OPERATORS) {
    return `the condition has ${operators} operators, DynamoDB takes ${MAX_EXPRESSION_OPERATORS}`
  }
  const { expression, names, values } = renderCondition(condition)
  const bytes = Buffer.byteLength(expression)
  if (bytes > MAX_EXPRESSION_BYTES) {
    return `the condition is an expression of ${bytes} bytes, DynamoDB takes ${MAX_EXPRESSION_BYTES}`
  }
  let operandBytes = 0
  for (const [alias, name] of Object.entries(names)) operandBytes += alias.length + Buffer.byteLength(name)
  for (const [alias, value] of Object.entries(values)) operandBytes += alias.length + valueSize(value)
  if (operandBytes > MAX_EXPRESSION_OPERAND_BYTES) {
    return `the condition has ${operandBytes} bytes of names and values, DynamoDB takes ${MAX_EXPRESSION_OPERAND_BYTES}`
  }
  return undefined
}
