import type { EntityClass } from '@sluice/core'

/** A class's name for messages. */
export function classNameOf(entityClass: EntityClass): string {
  return entityClass.name || 'an anonymous class'
}
