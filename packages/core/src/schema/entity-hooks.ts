import { SchemaError } from '../errors/schema-error.js'

/** What a class does when one of its entities is written; called with the entity. */
export type EntityHook<T = object> = (entity: T) => unknown

/** The hooks of an entity class, as `defineEntity` takes them: a function each, or several that run in order. */
export interface EntityHooks<T = object> {
  /** Before the entity is sealed for its put. Synchronous; may change the entity and save or remove others. */
  readonly beforeSave?: EntityHook<T> | readonly EntityHook<T>[]
  /** After its put was written. What it throws or rejects with is in the report's `callbackErrors`. */
  readonly afterSave?: EntityHook<T> | readonly EntityHook<T>[]
  /** After its removal was written; not for a removal by class and key, which has no entity. */
  readonly afterRemove?: EntityHook<T> | readonly EntityHook<T>[]
}

/** The moments at which a class's hooks run. */
export type HookMoment = keyof EntityHooks

/** The hooks of an entity class, in the order they run. */
export type HookLists = Readonly<Record<HookMoment, readonly EntityHook[]>>

const HOOK_MOMENTS = ['beforeSave', 'afterSave', 'afterRemove'] as const satisfies readonly HookMoment[]

/** Copies and validates the hooks of a class. */
export function buildHooks<T>(className: string, hooks: EntityHooks<T> = {}): HookLists {
  if (typeof hooks !== 'object' || hooks === null) {
    throw new SchemaError(`${className} has \`hooks\` that aren't an object of functions.`, className)
  }
  const unknown = Object.keys(hooks).find((name) => !HOOK_MOMENTS.includes(name as HookMoment))
  if (unknown !== undefined) {
    const message = `${className} has a hook \`${unknown}\` that doesn't exist: the hooks are ${HOOK_MOMENTS.join(', ')}.`
    throw new SchemaError(message, className)
  }
  const listOf = (moment: HookMoment): readonly EntityHook[] => {
    // T only narrows the parameter: each hook is called with entities of its own class
    const given = [hooks[moment] ?? []].flat() as EntityHook[]
    if (given.every((hook) => typeof hook === 'function')) return Object.freeze(given)
    throw new SchemaError(`${className} has a \`${moment}\` hook that isn't a function.`, className)
  }
  return Object.freeze({
    beforeSave: listOf('beforeSave'),
    afterSave: listOf('afterSave'),
    afterRemove: listOf('afterRemove'),
  })
}
