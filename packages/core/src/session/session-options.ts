import { type ClientOptions, type ClientSettings, checkClientOptions } from '../client/client-options.js'
import { OptionError } from '../errors/option-error.js'
import { checkSessionHooks, type SessionHooks } from '../hooks/session-hooks.js'
import { knownOptions } from '../options/check-option.js'
import {
  CURSOR_OPTIONS,
  type CursorOptions,
  type CursorSettings,
  checkCursorOptions,
} from '../options/cursor-options.js'
import { type ConflictPolicy, checkConflictPolicy } from '../pending/conflict-policy.js'

/** Options of `new Session`; `S` is the session that `hooks` are given. */
export interface SessionOptionsOf<S> extends ClientOptions, CursorOptions {
  /** What happens when two operations on one identity can't both be meant. Default: `'throw'`. */
  readonly onConflict?: ConflictPolicy
  /** What the application does around each flush. */
  readonly hooks?: SessionHooks<S>
}

/** Session options, checked, with their defaults. */
interface SessionSettings<S> extends ClientSettings {
  readonly onConflict: ConflictPolicy
  readonly hooks: SessionHooks<S>
  readonly cursors: CursorSettings
}

const KNOWN = ['client', 'tablePrefix', 'tableName', 'onConflict', 'clock', 'random', 'hooks', ...CURSOR_OPTIONS]

/** Copies and validates session options. */
export function checkSessionOptions<S>(options: SessionOptionsOf<S>): SessionSettings<S> {
  if (typeof options !== 'object' || options === null)
    throw new OptionError('options', 'an object with a `client`', options)
  knownOptions('Session', options, KNOWN)
  return {
    ...checkClientOptions(options),
    onConflict: checkConflictPolicy(options.onConflict, 'throw'),
    hooks: checkSessionHooks(options.hooks),
    cursors: checkCursorOptions(options),
  }
}
