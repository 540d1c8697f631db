import { storedTypeOf } from '../../codec/stored-type.js'
import type { AttributeType } from '../../schema/attribute-type.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { expressionError } from '../expression-scope.js'
import type { Operand, Path } from '../paths.js'
import { pathPlaceOf } from '../place.js'
import { operandOf } from '../value-operand.js'

type PrefixOf<V> = V extends string ? string : Uint8Array

/**
 * Whether a stored string or binary begins with another or a given one (`begins_with`). False where it is missing or of
 * another type. The prefix goes through the attribute's codec.
 */
export function beginsWith<V extends string | Uint8Array>(
  path: Path<V>,
  prefix: PrefixOf<V> | Operand<PrefixOf<V>>,
): ConditionExpression {
  return conditionExpression('beginsWith', (scope) => {
    const place = pathPlaceOf(scope, path)
    const operand = operandOf(scope, place, prefixType(place.type), prefix)
    if (operand.kind === 'value') {
      const type = storedTypeOf(operand.value)
      if (type !== 'S' && type !== 'B') {
        throw expressionError(
          scope,
          place.text,
          `the prefix is stored as ${type}: only strings and binary have prefixes`,
        )
      }
    }
    return { kind: 'function', name: 'begins_with', operands: Object.freeze([place.operand, operand]) }
  })
}

// the beginning of one of the listed strings isn't one of them
function prefixType(type: AttributeType): AttributeType {
  const isListed = typeof type === 'object' && 'kind' in type && type.kind === 'one-of'
  return isListed && typeof type.values[0] === 'string' ? 'string' : type
}
