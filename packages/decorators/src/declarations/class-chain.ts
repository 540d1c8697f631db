import type { EntityClass } from '@sluice/core'

/** The class and its base classes, the outermost base first. */
export function classChain(entityClass: EntityClass): readonly EntityClass[] {
  const chain: EntityClass[] = []
  let level: EntityClass | null = entityClass
  while (typeof level === 'function' && level.prototype !== undefined) {
    chain.unshift(level)
    level = Object.getPrototypeOf(level) as EntityClass | null
  }
  return chain
}
