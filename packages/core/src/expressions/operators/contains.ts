import type { AttributeType } from '../../schema/attribute-type.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { expressionError } from '../expression-scope.js'
import type { Operand, Path } from '../paths.js'
import { pathPlaceOf } from '../place.js'
import { operandOf } from '../value-operand.js'

/**
 * What can be in a value of type `V`: a part of a string, a member of a set, an element of a list.
 *
 * @example
 * type Tag = MemberOf<Set<string>> // string
 */
export type MemberOf<V> = V extends string
  ? string
  : V extends ReadonlyMap<string, unknown>
    ? never
    : V extends ReadonlySet<infer M>
      ? M
      : V extends readonly (infer E)[]
        ? E | null
        : never

/**
 * Whether a stored string has another or a given one in it, or a set or list a member (`contains`). False where it is
 * missing or of another type.
 */
export function contains<V extends string | ReadonlySet<unknown> | readonly unknown[]>(
  path: Path<V>,
  member: MemberOf<V> | Operand<MemberOf<V>>,
): ConditionExpression {
  return conditionExpression('contains', (scope) => {
    const place = pathPlaceOf(scope, path)
    const type = memberType(place.type)
    if (type === undefined) {
      throw expressionError(scope, place.text, 'only strings, sets and lists can be looked into: use raw() for others')
    }
    const operand = operandOf(scope, place, type, member)
    return { kind: 'function', name: 'contains', operands: Object.freeze([place.operand, operand]) }
  })
}

function memberType(type: AttributeType): AttributeType | undefined {
  switch (type) {
    case 'string':
    case 'string-set':
      return 'string'
    case 'number-set':
      return 'number'
    case 'bigint-set':
      return 'bigint'
    case 'binary-set':
      return 'binary'
    case 'unknown':
      return type
    default:
      return typeof type === 'object' && 'kind' in type ? composedMemberType(type) : undefined
  }
}

function composedMemberType(type: Extract<AttributeType, { readonly kind: string }>): AttributeType | undefined {
  if (type.kind === 'list') return type.element
  return type.kind === 'one-of' && typeof type.values[0] === 'string' ? 'string' : undefined
}
