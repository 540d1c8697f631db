import type { EntityClass } from '@sluice/core'

/**
 * Tells classes from other values. Arrow functions have no prototype: `PartitionKey` and `SortKey` are such on purpose,
 * because compilers that don't resolve types (swc) give them as the `design:type` of a branded property.
 */
export function isClass(type: unknown): type is EntityClass {
  return typeof type === 'function' && typeof type.prototype === 'object' && type.prototype !== null
}
