import { type HookDecorator, hookDecorator } from './hook-decorator.js'

/**
 * Runs the method before the entity is sealed for its put, once for each flush. It is synchronous; it may change the
 * entity and save others, which belong to the same flush then. Inherited ones run first. What it throws fails the flush
 * before anything is sent.
 *
 * @example
 * class Song {
 *   @Attribute('date') savedAt?: Date
 *   @BeforeSave() stamp(): void {
 *     this.savedAt = new Date()
 *   }
 * }
 */
export function BeforeSave(): HookDecorator
export function BeforeSave(...args: readonly unknown[]): HookDecorator {
  return hookDecorator('BeforeSave', args)
}
