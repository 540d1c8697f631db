import type { Clock } from '../clock/clock.js'
import { systemClock } from '../clock/system-clock.js'
import { CallbackError } from '../errors/callback-error.js'
import { OptionError } from '../errors/option-error.js'
import { callback } from '../options/check-option.js'
import { checkClient, type SdkClient } from './sdk-client.js'

/** What a session or a bulk load needs to know about the client and its tables. */
export interface ClientOptions {
  /** The official client, plain or document: its credentials, endpoint, configuration and middleware are used. */
  readonly client: SdkClient
  /** Put before every table name, for example `'staging-'`. ARNs stay as they are. Not together with `tableName`. */
  readonly tablePrefix?: string
  /** Names the table for each class's `table`. Not together with `tablePrefix`. */
  readonly tableName?: (table: string) => string
  /** Default: the real clock. */
  readonly clock?: Clock
  /** A number from 0 (inclusive) to 1 (exclusive), for the backoff's jitter. Default: `Math.random`. */
  readonly random?: () => number
}

/** Client options, checked, with their defaults. */
export interface ClientSettings {
  readonly client: SdkClient
  readonly nameTable: (table: string) => string
  readonly clock: Clock
  readonly random: () => number
}

/** Copies and validates client options. */
export function checkClientOptions(options: ClientOptions): ClientSettings {
  return {
    client: checkClient(options.client),
    nameTable: tableNamer(options),
    clock: checkClock(options.clock),
    random: callback('random', options.random) ?? Math.random,
  }
}

function tableNamer({ tablePrefix, tableName }: ClientOptions): (table: string) => string {
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
  const { now, sleep, timeOfDay = now } = clock ?? {}
  if ([now, sleep, timeOfDay].every((method) => typeof method === 'function')) return clock
  throw new OptionError('clock', 'an object with now() and sleep(ms, signal), and timeOfDay() if it has one', clock)
}
