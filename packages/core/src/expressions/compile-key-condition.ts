import { describeValue } from '../codec/describe-value.js'
import type { KeyAttribute, KeySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import { checkKeyOperands } from './check-key-operands.js'
import type { Condition } from './condition.js'
import { isConditionExpression } from './condition-expression.js'
import { type ExpressionContext, expressionError, type OperatorScope } from './expression-scope.js'
import { joinConditions } from './join-conditions.js'
import { pathText } from './path-text.js'
import type { PathPlace } from './place.js'
import { testOf } from './sort-key-condition.js'
import { comparandOf } from './value-operand.js'

/**
 * Builds the key condition of a query on a table or an index: the partition key by value, the sort key by value or by what
 * `beginsWith('A')` and the like return, both by property.
 *
 * @throws {ExpressionError} if the partition key is missing, something isn't part of the key, or DynamoDB would refuse a value.
 */
export function compileKeyCondition(context: ExpressionContext, key: KeySchema, where: object): Condition {
  const scope: OperatorScope = { ...context, root: {}, operator: 'where' }
  const values = valuesOf(scope, key, where)
  const partition = equalTo(scope, key.partitionKey, values[key.partitionKey.property])
  checkKeyOperands(scope, key.partitionKey, partition, 'partition')
  if (key.sortKey === undefined || !Object.hasOwn(values, key.sortKey.property)) return partition
  const sort = sortCondition(scope, key.sortKey, values[key.sortKey.property])
  checkKeyOperands(scope, key.sortKey, sort, 'sort')
  return joinConditions('and', [partition, sort])
}

type Values = Readonly<Record<string, unknown>>

function valuesOf(scope: OperatorScope, key: KeySchema, where: unknown): Values {
  const { partitionKey } = key
  if (typeof where !== 'object' || where === null || Array.isArray(where)) {
    throw expressionError(
      scope,
      undefined,
      `the key is ${describeValue(where)}, expected an object such as { ${partitionKey.property} }`,
    )
  }
  const parts = keyParts(key).map(({ property }) => property)
  for (const [property, value] of Object.entries(where)) {
    if (!parts.includes(property)) {
      throw expressionError(
        scope,
        pathText([property]),
        `it isn't part of the key { ${parts.join(', ')} }: ask for it by filter()`,
      )
    }
    if (value === undefined || value === null) {
      const remedy =
        property === partitionKey.property
          ? 'give it a value'
          : 'give it a value, or leave it out to read the whole partition'
      throw expressionError(scope, pathText([property]), `the value is ${describeValue(value)}: ${remedy}`)
    }
  }
  if (Object.hasOwn(where, partitionKey.property)) return where as Values
  throw expressionError(
    scope,
    pathText([partitionKey.property]),
    'the partition key is missing: DynamoDB queries one partition at a time, give it a value or use scan()',
  )
}

function equalTo(scope: OperatorScope, attribute: KeyAttribute, value: unknown): Condition {
  const place = placeOfKey(scope, attribute)
  if (testOf(value) !== undefined) {
    throw expressionError(
      scope,
      place.text,
      'the partition key is found by its value only: only the sort key can be compared',
    )
  }
  if (isConditionExpression(value)) {
    throw expressionError(
      scope,
      place.text,
      'the value is a condition with a path: give the value itself, or what beginsWith(prefix) and the like return of a sort key',
    )
  }
  return Object.freeze({
    kind: 'comparison',
    comparator: '=',
    left: place.operand,
    right: comparandOf(scope, place, value),
  } as const)
}

function sortCondition(scope: OperatorScope, attribute: KeyAttribute, value: unknown): Condition {
  const named = testOf(value)
  if (named === undefined) return equalTo(scope, attribute, value)
  const { operator, test } = named
  return Object.freeze(test({ ...scope, operator }, placeOfKey(scope, attribute)))
}

function placeOfKey({ schema }: OperatorScope, { property, name }: KeyAttribute): PathPlace {
  const attribute = schema.attributes.find((candidate) => candidate.property === property)
  if (attribute === undefined) throw new Error('Expected the key attribute to be declared')
  return {
    operand: Object.freeze({ kind: 'path', path: Object.freeze([name]) }),
    type: attribute.type,
    required: true,
    text: pathText([property]),
  }
}
