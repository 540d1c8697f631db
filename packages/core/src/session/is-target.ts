import type { EntityTarget } from '../schema/key-types.js'

/** Whether a value is a class or a handle, not an entity. */
export function isTarget(value: object): value is EntityTarget {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && isHandle(value))
}

function isHandle(value: object): boolean {
  return 'entityClass' in value && 'schema' in value && typeof value.entityClass === 'function'
}
