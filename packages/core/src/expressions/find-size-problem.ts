import { valueSize } from '../codec/item-size.js'
import { MAX_EXPRESSION_BYTES, MAX_EXPRESSION_OPERAND_BYTES, MAX_EXPRESSION_OPERATORS } from '../limits.js'
import type { AliasTable } from './alias-table.js'

/** An expression in DynamoDB's words. */
export interface ExpressionText {
  readonly kind: 'condition' | 'update' | 'projection'
  readonly text: string
  readonly operators: number
}

/** Which of DynamoDB's limits an expression is over, as a sentence without its end. */
export function findSizeProblem({ kind, text, operators }: ExpressionText, aliases: AliasTable): string | undefined {
  if (operators > MAX_EXPRESSION_OPERATORS) {
    return `the ${kind} has ${operators} operators, DynamoDB takes ${MAX_EXPRESSION_OPERATORS}`
  }
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_EXPRESSION_BYTES) {
    return `the ${kind} is an expression of ${bytes} bytes, DynamoDB takes ${MAX_EXPRESSION_BYTES}`
  }
  const operandBytes = operandSize(aliases)
  if (operandBytes <= MAX_EXPRESSION_OPERAND_BYTES) return undefined
  return `the ${kind} has ${operandBytes} bytes of names and values, DynamoDB takes ${MAX_EXPRESSION_OPERAND_BYTES}`
}

function operandSize({ names, values }: AliasTable): number {
  let bytes = 0
  for (const [alias, name] of Object.entries(names)) bytes += alias.length + Buffer.byteLength(name)
  for (const [alias, value] of Object.entries(values)) bytes += alias.length + valueSize(value)
  return bytes
}
