import type { RuleCheck } from './class-rules.js'
import type { Rule, RuleArguments } from './rule-storage.js'

/**
 * What a broken rule says, without the value: messages are made from the rule alone, and `$value` isn't filled in,
 * because errors never hold attribute values. Where only the value could make the message, the rule's name must do.
 */
export function ruleMessage({ rule, constraint }: RuleCheck, className: string): string {
  const message = fillIn(rule, className, template({ rule, constraint }, className))
  return message === '' ? `breaks the rule ${ruleName({ rule, constraint })}` : message
}

/** The name of a rule as class-validator's errors have it, for example `isInt`. */
export function ruleName({ rule, constraint }: RuleCheck): string {
  return constraint.name || rule.name || rule.type
}

/** Fills in what a message template may say of a rule. */
export function fillIn(rule: Rule, className: string, message: string): string {
  return message
    .replace(/\$constraint(\d+)/g, (token, index) => constraintText(rule.constraints?.[Number(index) - 1], token))
    .replace(/\$value/g, 'the value')
    .replace(/\$property/g, () => rule.propertyName)
    .replace(/\$target/g, () => className)
}

function template({ rule, constraint }: RuleCheck, className: string): string {
  if (typeof rule.message === 'string') return rule.message
  if (rule.message !== undefined) return ''
  const { propertyName: property, constraints } = rule
  const withoutValue: RuleArguments = { targetName: className, property, object: {}, value: undefined, constraints }
  try {
    return String(constraint.instance.defaultMessage?.(withoutValue) ?? '')
  } catch {
    return ''
  }
}

function constraintText(constraint: unknown, token: string): string {
  if (constraint === undefined) return token
  if (Array.isArray(constraint)) return constraint.map(String).join(', ')
  return typeof constraint === 'symbol' ? String(constraint.description) : String(constraint)
}
