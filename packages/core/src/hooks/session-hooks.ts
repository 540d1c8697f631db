import { OptionError } from '../errors/option-error.js'
import { callback, knownOptions } from '../options/check-option.js'
import type { FlushReport } from '../report/flush-report.js'

/** What the application does around each flush of a session. */
export interface SessionHooks<S> {
  /** Once for each flush, just before it takes what is pending: what it saves is sent too. Synchronous. */
  readonly beforeFlush?: (session: S) => void
  /** Once for each flush that made a report, when the session is settled. */
  readonly afterFlush?: (report: FlushReport) => unknown
}

/** Copies and validates the option `hooks`. */
export function checkSessionHooks<S>(hooks: SessionHooks<S> | undefined): SessionHooks<S> {
  if (hooks === undefined) return {}
  if (typeof hooks !== 'object' || hooks === null) throw new OptionError('hooks', 'an object of functions', hooks)
  knownOptions('hooks', hooks, ['beforeFlush', 'afterFlush'])
  const beforeFlush = callback('hooks.beforeFlush', hooks.beforeFlush)
  const afterFlush = callback('hooks.afterFlush', hooks.afterFlush)
  return { ...(beforeFlush && { beforeFlush }), ...(afterFlush && { afterFlush }) }
}
