import { storedTypeOf } from '../../codec/stored-type.js'
import type { AttributeType } from '../../schema/attribute-type.js'
import type { Condition } from '../condition.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { expressionError, type OperatorScope } from '../expression-scope.js'
import type { Operand, Path } from '../paths.js'
import { type PathPlace, pathPlaceOf } from '../place.js'
import { type SortKeyCondition, sortKeyCondition } from '../sort-key-condition.js'
import { operandOf } from '../value-operand.js'

type PrefixOf<V> = V extends string ? string : Uint8Array

/** For `where` of a query: whether the sort key begins with a given prefix (`begins_with`). */
export function beginsWith<V extends string | Uint8Array>(prefix: V): SortKeyCondition<PrefixOf<V>>
/**
 * Whether a stored string or binary begins with another or a given one (`begins_with`). False where it is missing or of
 * another type. The prefix goes through the attribute's codec.
 */
export function beginsWith<V extends string | Uint8Array>(
  path: Path<V>,
  prefix: PrefixOf<V> | Operand<PrefixOf<V>>,
): ConditionExpression
export function beginsWith(...operands: readonly unknown[]): object {
  const [first, second] = operands
  if (operands.length === 1) return sortKeyCondition('beginsWith', (scope, key) => begins(scope, key, first))
  return conditionExpression('beginsWith', (scope) => begins(scope, pathPlaceOf(scope, first), second))
}

function begins(scope: OperatorScope, place: PathPlace, prefix: unknown): Condition {
  const operand = operandOf(scope, place, prefixType(place.type), prefix)
  if (operand.kind === 'value') {
    const type = storedTypeOf(operand.value)
    if (type !== 'S' && type !== 'B') {
      throw expressionError(scope, place.text, `the prefix is stored as ${type}: only strings and binary have prefixes`)
    }
  }
  return { kind: 'function', name: 'begins_with', operands: Object.freeze([place.operand, operand]) }
}

// the beginning of one of the listed strings isn't one of them
function prefixType(type: AttributeType): AttributeType {
  const isListed = typeof type === 'object' && 'kind' in type && type.kind === 'one-of'
  return isListed && typeof type.values[0] === 'string' ? 'string' : type
}
