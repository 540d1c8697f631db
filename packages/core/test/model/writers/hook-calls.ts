/** How often the hooks of an entity's class were called with it. */
export interface HookCalls {
  beforeSave: number
  afterSave: number
  afterRemove: number
}

const byEntity = new WeakMap<object, HookCalls>()

/** The count of one entity; hooks add to it. */
export function hookCalls(entity: object): HookCalls {
  const known = byEntity.get(entity) ?? { beforeSave: 0, afterSave: 0, afterRemove: 0 }
  byEntity.set(entity, known)
  return known
}
