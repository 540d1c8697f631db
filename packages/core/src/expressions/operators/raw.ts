import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { readRaw } from '../read-raw.js'

/**
 * A condition in DynamoDB's own words, for what no function says. A template: each path, `size()` and value in it is bound by
 * an alias, so that no value is ever part of the text. Values are stored as in an attribute of type `'unknown'`, whatever they
 * stand beside.
 *
 * @example
 * raw`${$.year} > ${1999} OR attribute_type(${storedPath('mood')}, ${'S'})`
 */
export function raw(text: TemplateStringsArray, ...operands: readonly unknown[]): ConditionExpression {
  return conditionExpression('raw', (scope) => ({ kind: 'raw', parts: readRaw(scope, text, operands) }))
}
