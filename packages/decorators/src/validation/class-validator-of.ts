import type { EntityClass, EntityValidator } from '@sluice/core'

export function classValidatorOf(_entityClass: EntityClass): EntityValidator | undefined {
  return undefined
}
