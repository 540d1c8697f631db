import { printable } from '../calls/printable.js'

/** What one line of the log tells. */
export interface LoggedRequest {
  readonly at: number
  /** The operation, or the method and path of what is none. */
  readonly what: string
  readonly tables: readonly string[]
  readonly status: number | undefined
  readonly outcome: string
  readonly ms: number
}

/** One request as a line. It never has an attribute's value, and no control characters. */
export function logLine({ at, what, tables, status, outcome, ms }: LoggedRequest): string {
  const time = new Date(at).toISOString()
  const answer = status === undefined ? outcome : `${status} ${outcome}`
  return `${time} ${printable([what, ...tables].join(' '))} → ${answer} in ${ms.toFixed(1)} ms`
}
