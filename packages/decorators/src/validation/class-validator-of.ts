import type { EntityClass, EntityValidator } from '@sluice/core'
import { findRuleStorage } from './rule-storage.js'
import { runRules } from './run-rules.js'

/** The validator of a class that has class-validator's decorators, itself or inherited; for others none, at no cost. */
export function classValidatorOf(entityClass: EntityClass): EntityValidator | undefined {
  const rules = findRuleStorage()?.getTargetValidationMetadatas(entityClass, undefined, false, false) ?? []
  return rules.length > 0 ? (entity) => runRules(entity) : undefined
}
