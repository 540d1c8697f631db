import { type HookDecorator, hookDecorator } from './hook-decorator.js'

/**
 * Runs the method after the entity's removal was written, as `AfterSave` does. A removal by class and key has no entity,
 * and so no hook.
 */
export function AfterRemove(): HookDecorator
export function AfterRemove(...args: readonly unknown[]): HookDecorator {
  return hookDecorator('AfterRemove', args)
}
