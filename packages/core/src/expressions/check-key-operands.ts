import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { valueSize } from '../codec/item-size.js'
import { storedTypeOf } from '../codec/stored-type.js'
import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../limits.js'
import type { KeyAttribute } from '../schema/entity-schema.js'
import type { Condition } from './condition.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import { operandsOf } from './operands-of.js'
import { pathText } from './path-text.js'

const LIMITS = { partition: MAX_PARTITION_KEY_BYTES, sort: MAX_SORT_KEY_BYTES }

/** Refuses values that no key has, as DynamoDB does: of another type than the key's, empty ones, ones that are too long. */
export function checkKeyOperands(
  scope: OperatorScope,
  { property, scalarType }: KeyAttribute,
  condition: Condition,
  part: 'partition' | 'sort',
): void {
  for (const operand of operandsOf(condition)) {
    if (typeof operand === 'string' || operand.kind !== 'value') continue
    const problem = problemOf(operand.value, scalarType, LIMITS[part])
    if (problem !== undefined) throw expressionError(scope, pathText([property]), `the value ${problem}`)
  }
}

function problemOf(value: AttributeValue, scalarType: string, limit: number): string | undefined {
  const type = storedTypeOf(value)
  if (type !== scalarType) return `is stored as ${type}, the key as ${scalarType}`
  if (type === 'N') return undefined
  const bytes = valueSize(value)
  if (bytes === 0) return 'is empty, which no key is'
  return bytes > limit ? `has ${bytes} bytes, DynamoDB takes ${limit}` : undefined
}
