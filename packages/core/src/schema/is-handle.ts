import type { EntityHandle } from './entity-handle.js'

/** Whether a value is what `defineEntity` returned; an entity can have properties of such names, too. */
export function isHandle(value: unknown): value is EntityHandle {
  if (typeof value !== 'object' || value === null) return false
  return 'entityClass' in value && 'schema' in value && typeof value.entityClass === 'function'
}
