import { type HookDecorator, hookDecorator } from './hook-decorator.js'

/**
 * Runs the method after the entity's put was written, when the session is settled. It may be asynchronous. What it throws
 * or rejects with is in the report's `callbackErrors`: the entity stays written.
 */
export function AfterSave(): HookDecorator
export function AfterSave(...args: readonly unknown[]): HookDecorator {
  return hookDecorator('AfterSave', args)
}
