import type { OperationFailure } from './work.js'

/** Why operations end that a clock of the application's own broke off: a flush must end all the same. */
export function clockThrew(cause: unknown): OperationFailure {
  return { code: 'CALLBACK_FAILED', reason: 'the clock threw, so the flush was ended; it is pending again', cause }
}
