import { checkClient, type SdkClient } from '../client/sdk-client.js'
import type { Clock } from '../clock/clock.js'
import { systemClock } from '../clock/system-clock.js'
import { CallbackError } from '../errors/callback-error.js'
import { OptionError } from '../errors/option-error.js'
import { checkSessionHooks, type SessionHooks } from '../hooks/session-hooks.js'
import { callback, knownOptions } from '../options/check-option.js'
import { type ConflictPolicy, checkConflictPolicy } from '../pending/conflict-policy.js'

/** Options of `new Session`; `S` is the session that `hooks` are given. */
export interface SessionOptionsOf<S> {
  /** The official client, plain or document: its credentials, endpoint, configuration and middleware are used. */
  readonly client: SdkClient
  /** Put before every table name, for example `'staging-'`. ARNs stay as they are. Not together with `tableName`. */
  readonly tablePrefix?: string
  /** Names the table for each class's `table`. Not together with `tablePrefix`. */
  readonly tableName?: (table: string) => string
  /** What happens when two operations on one identity can't both be meant. Default: `'throw'`. */
  readonly onConflict?: ConflictPolicy
  /** Default: the real clock. */
  readonly clock?: Clock
  /** A number from 0 (inclusive) to 1 (exclusive), for the backoff's jitter. Default: `Math.random`. */
  readonly random?: () => number
  /** What the application does around each flush. */
  readonly hooks?: SessionHooks<S>
}

/** Session options, checked, with their defaults. */
export interface SessionSettings<S> {
  readonly client: SdkClient
  readonly nameTable: (table: string) => string
  readonly onConflict: ConflictPolicy
  readonly clock: Clock
  readonly random: () => number
  readonly hooks: SessionHooks<S>
}

const KNOWN = ['client', 'tablePrefix', 'tableName', 'onConflict', 'clock', 'random', 'hooks'] as const

/** Copies and validates session options. */
export function checkSessionOptions<S>(options: SessionOptionsOf<S>): SessionSettings<S> {
  if (typeof options !== 'object' || options === null)
    throw new OptionError('options', 'an object with a `client`', options)
  knownOptions('Session', options, KNOWN)
  return {
    client: checkClient(options.client),
    nameTable: tableNamer(options),
    onConflict: checkConflictPolicy(options.onConflict, 'throw'),
    clock: checkClock(options.clock),
    random: callback('random', options.random) ?? Math.random,
    hooks: checkSessionHooks(options.hooks),
  }
}

function tableNamer({
  tablePrefix,
  tableName,
}: Pick<SessionOptionsOf<unknown>, 'tablePrefix' | 'tableName'>): (table: string) => string {
  if (tablePrefix !== undefined && typeof tablePrefix !== 'string')
    throw new OptionError('tablePrefix', 'a string', tablePrefix)
  const rename = callback('tableName', tableName)
  if (rename === undefined) return (table) => (table.startsWith('arn:') ? table : `${tablePrefix ?? ''}${table}`)
  if (tablePrefix !== undefined)
    throw new OptionError('tablePrefix', 'left out where `tableName` is given', tablePrefix)
  return (table) => {
    const name = askName(rename, table)
    if (typeof name === 'string' && name !== '') return name
    throw new OptionError('tableName', `a function that returns a table name for ${table}`, name)
  }
}

function askName(rename: (table: string) => unknown, table: string): unknown {
  try {
    return rename(table)
  } catch (cause) {
    throw new CallbackError(`The tableName function threw for ${table}; the session is as it was.`, 'tableName', cause)
  }
}

function checkClock(clock: Clock | undefined): Clock {
  if (clock === undefined) return systemClock
  if (typeof clock?.now === 'function' && typeof clock.sleep === 'function') return clock
  throw new OptionError('clock', 'an object with now() and sleep(ms, signal)', clock)
}
