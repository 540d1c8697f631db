import { findRuleStorage, type Rule, type RuleConstraint } from './rule-storage.js'

/** A rule with the constraint that checks it. */
export interface RuleCheck {
  readonly rule: Rule
  readonly constraint: RuleConstraint
}

/** The rules on one property. */
export interface PropertyRules {
  readonly property: string
  /** From `@IsOptional()` and `@ValidateIf()`: the other rules count only if all of these hold. */
  readonly conditions: readonly ((object: object, value: unknown) => unknown)[]
  readonly checks: readonly RuleCheck[]
  /** From `@ValidateNested()`. */
  readonly nested: Rule | undefined
  /** From `@ValidatePromise()`. */
  readonly awaitsPromise: boolean
}

// class-validator itself searches its global storage, all classes of it, at each validation
const compiled = new WeakMap<object, readonly PropertyRules[]>()

/** The class-validator rules of a class, inherited ones included, looked up once. Empty for a class without any. */
export function classRules(entityClass: object): readonly PropertyRules[] {
  let rules = compiled.get(entityClass)
  if (rules === undefined) {
    rules = compileRules(entityClass)
    compiled.set(entityClass, rules)
  }
  return rules
}

function compileRules(entityClass: object): readonly PropertyRules[] {
  const byProperty = new Map<string, Rule[]>()
  const found = findRuleStorage()?.getTargetValidationMetadatas(entityClass, undefined, false, false) ?? []
  for (const rule of found) {
    const rules = byProperty.get(rule.propertyName)
    if (rules === undefined) byProperty.set(rule.propertyName, [rule])
    else rules.push(rule)
  }
  return [...byProperty].map(([property, rules]) => compileProperty(property, rules))
}

function compileProperty(property: string, rules: readonly Rule[]): PropertyRules {
  const ofType = (...types: readonly string[]): readonly Rule[] => rules.filter(({ type }) => types.includes(type))
  return {
    property,
    conditions: ofType('conditionalValidation').map(({ constraints }) => constraints?.[0] as () => unknown),
    checks: ofType('isDefined', 'customValidation').flatMap(compileChecks),
    nested: ofType('nestedValidation')[0],
    awaitsPromise: ofType('promiseValidation').length > 0,
  }
}

function compileChecks(rule: Rule): readonly RuleCheck[] {
  const constraints = findRuleStorage()?.getTargetValidatorConstraints(rule.constraintCls) ?? []
  return constraints.map((constraint) => ({ rule, constraint }))
}
