import type { Clock } from '../clock/clock.js'
import type { BackoffOptions } from './backoff.js'

/** How a flush sends. */
export interface SendSettings extends BackoffOptions {
  /** The flush's number in what diagnostics tell; 0 where the calls belong to no flush. */
  readonly flush?: number
  /** Calls under way at a time. */
  readonly concurrency: number
  /** Calls that may carry one operation. */
  readonly maxAttempts: number
  /** Milliseconds since its table last accepted anything. */
  readonly maxElapsedMs: number
  /** Write units a second to begin with, for each table. */
  readonly initialWcu?: number | undefined
  /** Write units a second at most, for each table. */
  readonly maxWcu?: number | undefined
  readonly clock: Clock
  /** A number from 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number
  /** Ends the flush: nothing more is sent, calls under way are cancelled. */
  readonly signal: AbortSignal
}
