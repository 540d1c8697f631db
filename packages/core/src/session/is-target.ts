import { isHandle } from '../schema/is-handle.js'
import type { EntityTarget } from '../schema/key-types.js'

/** Whether a value is a class or a handle, not an entity. */
export function isTarget(value: object): value is EntityTarget {
  return typeof value === 'function' || isHandle(value)
}
