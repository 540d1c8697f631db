import { OptionError } from '@sluice/core'

/** Options of {@link serve}. */
export interface ServeOptions {
  /** The port to listen on, 0 to 65,535. Default 0: a free one, which the server's `port` tells. */
  readonly port?: number
  /** The address to listen on. Default `127.0.0.1`: nobody but this machine can connect. */
  readonly host?: string
  /** How long one request may take to arrive whole, in milliseconds, at least 1. Default 30,000. */
  readonly requestTimeoutMs?: number
  /** Takes one line for each request: time, operation, tables, status, outcome, milliseconds. Default: nobody does. */
  readonly log?: (line: string) => void
}

/** The options, each with its value. */
export interface ReadServeOptions {
  readonly port: number
  readonly host: string
  readonly requestTimeoutMs: number
  readonly log: ((line: string) => void) | undefined
}

const NAMES: readonly string[] = ['port', 'host', 'requestTimeoutMs', 'log']
const MAX_PORT = 65_535
const DEFAULT_REQUEST_TIMEOUT_MS = 30_000

/** Copies and checks the options. */
export function readServeOptions(options: ServeOptions): ReadServeOptions {
  if (typeof options !== 'object' || options === null) throw new OptionError('serve options', 'an object', options)
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) {
    throw new OptionError(unknown, `left out: the options are ${NAMES.join(', ')}`, Reflect.get(options, unknown))
  }
  const { port = 0, host = '127.0.0.1', requestTimeoutMs = DEFAULT_REQUEST_TIMEOUT_MS, log } = options
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT) {
    throw new OptionError('port', `a whole number from 0 to ${MAX_PORT}`, port)
  }
  if (typeof host !== 'string' || host === '') throw new OptionError('host', 'an address', host)
  if (!Number.isSafeInteger(requestTimeoutMs) || requestTimeoutMs < 1) {
    throw new OptionError('requestTimeoutMs', 'a positive integer', requestTimeoutMs)
  }
  if (log !== undefined && typeof log !== 'function') throw new OptionError('log', 'a function', log)
  return { port, host, requestTimeoutMs, log }
}
