import { SchemaError } from '@sluice/core'

/** What a rule is told beside the value, as class-validator's `ValidationArguments`. */
export interface RuleArguments {
  readonly targetName: string
  readonly property: string
  readonly object: object
  readonly value: unknown
  readonly constraints: readonly unknown[] | undefined
}

/** class-validator's `ConstraintMetadata`: the check behind a rule. */
export interface RuleConstraint {
  readonly name?: string
  readonly async: boolean
  readonly instance: {
    validate(value: unknown, args: RuleArguments): unknown
    defaultMessage?(args: RuleArguments): string
  }
}

/** class-validator's `ValidationMetadata`: one rule on one property. */
export interface Rule {
  readonly type: string
  readonly name?: string
  readonly propertyName: string
  readonly constraints?: readonly unknown[]
  readonly constraintCls: unknown
  readonly each?: boolean
  readonly message?: unknown
  readonly validateIf?: (object: object, value: unknown) => boolean
}

/** class-validator's `MetadataStorage`, as far as it is read. */
interface RuleStorage {
  getTargetValidationMetadatas(
    target: unknown,
    schema: string | undefined,
    always: boolean,
    strictGroups: boolean,
  ): readonly Rule[]
  getTargetValidatorConstraints(constraintClass: unknown): readonly RuleConstraint[]
}

/**
 * class-validator's rules, from whichever copy of it the application's classes use: all copies share one storage on
 * `globalThis`. So nothing has to be imported, and a bundled copy works too. `undefined` where no rule was declared.
 */
export function findRuleStorage(): RuleStorage | undefined {
  const storage = (globalThis as { classValidatorMetadataStorage?: Partial<RuleStorage> }).classValidatorMetadataStorage
  if (storage === undefined) return undefined
  const { getTargetValidationMetadatas, getTargetValidatorConstraints } = storage
  if (typeof getTargetValidationMetadatas === 'function' && typeof getTargetValidatorConstraints === 'function') {
    return storage as RuleStorage
  }
  const message = "The rules of this class-validator version can't be read: use 0.14.1 or a later version below 1."
  throw new SchemaError(message, 'class-validator')
}
