import { CallbackError } from '../errors/callback-error.js'
import type { HookGuard } from './hook-guard.js'
import { isPromise } from './is-promise.js'

/**
 * Runs the session's own hook before anything is taken.
 *
 * @throws {CallbackError} if it throws or returns a promise, which a flush can't wait for before it takes.
 */
export function runBeforeFlush(hook: (() => unknown) | undefined, guard: HookGuard): void {
  if (hook === undefined) return
  let result: unknown
  try {
    result = guard.run('beforeFlush', hook)
  } catch (cause) {
    throw new CallbackError('The beforeFlush hook threw; nothing was sent.', 'beforeFlush', cause)
  }
  if (!isPromise(result)) return
  // what it rejects with mustn't end the process
  Promise.resolve(result).catch(() => undefined)
  const message =
    'The beforeFlush hook returned a promise; nothing was sent. Make it synchronous: await before flush().'
  throw new CallbackError(message, 'beforeFlush', undefined)
}
