import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Condition } from './condition.js'
import { valueOperand } from './value-operand.js'

/** The condition that the attribute of a stored name has a value. */
export function attributeIs(name: string, value: AttributeValue): Condition {
  const left = Object.freeze({ kind: 'path', path: Object.freeze([name]) } as const)
  return Object.freeze({ kind: 'comparison', comparator: '=', left, right: valueOperand(value) })
}
