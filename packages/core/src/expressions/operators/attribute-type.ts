import { describeValue } from '../../codec/describe-value.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { expressionError } from '../expression-scope.js'
import type { Path } from '../paths.js'
import { pathPlaceOf } from '../place.js'
import { valueOperand } from '../value-operand.js'

const DATA_TYPES = ['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'L', 'M'] as const

/** DynamoDB's names of data types, as in an `AttributeValue`. */
export type DataType = (typeof DATA_TYPES)[number]

/** Whether the stored value at a path is of a data type (`attribute_type`). False where it is missing. */
export function attributeType(path: Path<unknown>, type: DataType): ConditionExpression {
  return conditionExpression('attributeType', (scope) => {
    const { operand, text } = pathPlaceOf(scope, path)
    if (!DATA_TYPES.includes(type)) {
      const got = typeof type === 'string' ? 'another string' : describeValue(type)
      throw expressionError(scope, text, `the type is ${got}, expected one of ${DATA_TYPES.join(', ')}`)
    }
    return {
      kind: 'function',
      name: 'attribute_type',
      operands: Object.freeze([operand, valueOperand({ S: type })]),
    }
  })
}
