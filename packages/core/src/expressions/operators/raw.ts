import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { readRaw } from '../read-raw.js'

/**
 * A condition in DynamoDB's own words, for what the class doesn't model. Its aliases of names (`#name`) and values
 * (`:value`) are its own: they are renamed where the condition is sent, so that they can't clash with others. Never put
 * values into the text.
 *
 * @example
 * raw('#m = :m OR attribute_not_exists(#m)', { '#m': 'mood' }, { ':m': { S: 'calm' } })
 */
export function raw(
  expression: string,
  names: Readonly<Record<string, string>> = {},
  values: Readonly<Record<string, AttributeValue>> = {},
): ConditionExpression {
  return conditionExpression('raw', (scope) => ({
    kind: 'raw',
    parts: readRaw(scope, { expression, names, values }),
  }))
}
