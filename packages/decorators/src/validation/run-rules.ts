import type { ValidationProblem } from '@sluice/core'
import { classRules, type PropertyRules, type RuleCheck } from './class-rules.js'
import { fillIn, ruleMessage, ruleName } from './rule-message.js'
import type { Rule, RuleArguments } from './rule-storage.js'

// an item can't be deeper (DynamoDB allows 31 levels), so only a cycle is; the codec refuses it with a better message
const MAX_DEPTH = 32

const ASYNC_REMEDY = `Rules run synchronously, at flush: make it synchronous, or check it before \`save\` and take it off the class.`

/** Checks an object by the class-validator rules of its class, as `validateSync` would, and nested objects by theirs. */
export function runRules(object: object, path = '', depth = 0): readonly ValidationProblem[] {
  if (depth > MAX_DEPTH) return []
  return classRules(object.constructor).flatMap((rules) => runPropertyRules(object, rules, path, depth))
}

function runPropertyRules(
  object: object,
  rules: PropertyRules,
  path: string,
  depth: number,
): readonly ValidationProblem[] {
  const value = (object as Readonly<Record<string, unknown>>)[rules.property]
  if (!rules.conditions.every((holds) => holds(object, value))) return []
  const attribute = path + rules.property
  const reasons = rules.checks.map((check) => runCheck(object, value, check)).filter((reason) => reason !== undefined)
  if (rules.awaitsPromise && isPromise(value))
    reasons.push(`holds a promise, which @ValidatePromise() awaits. ${ASYNC_REMEDY}`)
  const problems = reasons.map((reason) => ({ attribute, reason }))
  return rules.nested === undefined
    ? problems
    : [...problems, ...runNested(rules.nested, object, value, attribute, depth)]
}

function runCheck(object: object, value: unknown, check: RuleCheck): string | undefined {
  const { rule, constraint } = check
  if (rule.validateIf !== undefined && !rule.validateIf(object, value)) return undefined
  const className = object.constructor.name
  if (constraint.async) return asyncReason(check)
  const args: RuleArguments = {
    targetName: className,
    property: rule.propertyName,
    object,
    value,
    constraints: rule.constraints,
  }
  const values = (rule.each === true ? elements(value) : undefined) ?? [value]
  const results = values.map((element) => constraint.instance.validate(element, args))
  const promises = results.filter(isPromise)
  if (promises.length === 0) return results.every(Boolean) ? undefined : ruleMessage(check, className)
  // nobody will await them: their rejection must not end the process
  for (const promise of promises) promise.then(undefined, () => {})
  return asyncReason(check)
}

function asyncReason(check: RuleCheck): string {
  return `has the asynchronous rule ${ruleName(check)}. ${ASYNC_REMEDY}`
}

function runNested(
  rule: Rule,
  object: object,
  value: unknown,
  attribute: string,
  depth: number,
): readonly ValidationProblem[] {
  if (value === undefined) return []
  const children = elements(value)
  if (children !== undefined) {
    return children.flatMap((child, index) => runNested(rule, object, child, `${attribute}[${index}]`, depth + 1))
  }
  if (!(value instanceof Object)) {
    const reason = fillIn(rule, object.constructor.name, typeof rule.message === 'string' ? rule.message : '')
    return [{ attribute, reason: reason || 'must be an object or an array of objects' }]
  }
  if (classRules(value.constructor).length > 0) return runRules(value, `${attribute}.`, depth + 1)
  const className = value.constructor.name
  return [
    { attribute, reason: `@ValidateNested() found a ${className}, which has no class-validator rules: add some.` },
  ]
}

function elements(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  return value instanceof Set || value instanceof Map ? [...value.values()] : undefined
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
