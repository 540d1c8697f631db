import { type QueriedKey, readKeyCondition } from '#src/expressions/key-conditions/key-condition.js'
import { parseCondition } from '#src/expressions/parse-condition.js'
import { parseProjection } from '#src/expressions/parse-projection.js'
import { parseUpdate } from '#src/expressions/parse-update.js'
import type { ConditionParameter, ExpressionParameter } from '#src/expressions/scope/expression-parameter.js'
import { ExpressionScope } from '#src/expressions/scope/expression-scope.js'
import type { ErrorStyle } from '#src/values/error-style.js'
import { ServiceError } from '#src/wire/service-error.js'
import type { WireValue } from '#src/wire/wire-value.js'

/** A value of each type, under aliases named after them; `:n2` is less than `:n9`. */
export const VALUES: Readonly<Record<string, WireValue>> = {
  ':s': { S: 'text' },
  ':n': { N: '1' },
  ':n2': { N: '2' },
  ':n9': { N: '9' },
  ':b': { B: 'YQ==' },
  ':bool': { BOOL: true },
  ':null': { NULL: true },
  ':ss': { SS: ['a'] },
  ':ns': { NS: ['1'] },
  ':bs': { BS: ['YQ=='] },
  ':l': { L: [] },
  ':m': { M: {} },
}

/** `#a` to `#d` stand for `a` to `d`, `#dot` for `a.b`. */
export const NAMES: Readonly<Record<string, string>> = { '#a': 'a', '#b': 'b', '#c': 'c', '#d': 'd', '#dot': 'a.b' }

/** The aliases that a request could use, all of them. */
export function scopeFor(parameter: ExpressionParameter, text: string, style: ErrorStyle = 'bare'): ExpressionScope {
  return new ExpressionScope({
    names: NAMES,
    ...(parameter !== 'ProjectionExpression' && { values: structuredClone(VALUES) }),
    expressions: { [parameter]: text },
    style,
  })
}

/** What `work` is refused with, or `accepted`. */
export function outcomeOf(work: () => unknown): string {
  try {
    work()
    return 'accepted'
  } catch (error) {
    if (!(error instanceof ServiceError) || error.name !== 'ValidationException') throw error
    return error.message
  }
}

/** What DynamoDB says of a condition. */
export function conditionOutcome(text: string, parameter: ConditionParameter = 'ConditionExpression'): string {
  return outcomeOf(() => parseCondition(text, parameter, scopeFor(parameter, text)))
}

/** What DynamoDB says of an update. */
export function updateOutcome(text: string): string {
  return outcomeOf(() => parseUpdate(text, scopeFor('UpdateExpression', text)))
}

/** What DynamoDB says of a projection. */
export function projectionOutcome(text: string): string {
  return outcomeOf(() => parseProjection(text, scopeFor('ProjectionExpression', text)))
}

/** What DynamoDB says of a key condition. */
export function keyOutcome(text: string, key: QueriedKey): string {
  const parameter = 'KeyConditionExpression'
  return outcomeOf(() => readKeyCondition(parseCondition(text, parameter, scopeFor(parameter, text)), key))
}
