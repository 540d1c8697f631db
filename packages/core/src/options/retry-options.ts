import { knownOptions, milliseconds, positiveInteger } from './check-option.js'

/** How long a flush or a read goes on with what DynamoDB turns away, and how it waits meanwhile. */
export interface RetryOptions {
  /**
   * Calls that may carry one operation, or ask for one item or page, at least 1; those refused for another operation don't
   * count. Default: 12.
   */
  readonly maxAttempts?: number
  /**
   * Milliseconds to go on since a table last accepted anything, found a condition false, or gave a read anything, 0 or more;
   * waiting for the pace doesn't count. Default: 60,000.
   */
  readonly maxElapsedMs?: number
  /** The backoff's first step, in milliseconds, 0 or more. Each pause is a random part of its step. Default: 25. */
  readonly baseDelayMs?: number
  /** The backoff's longest step, in milliseconds, 0 or more. Default: 20,000. */
  readonly maxDelayMs?: number
}

/** Retry options, checked, with their defaults. */
export type RetrySettings = Required<RetryOptions>

const KNOWN = ['maxAttempts', 'maxElapsedMs', 'baseDelayMs', 'maxDelayMs'] as const satisfies (keyof RetryOptions)[]

/** Copies and validates the option `retry`. */
export function checkRetryOptions(options: RetryOptions = {}): RetrySettings {
  knownOptions('retry', options, KNOWN)
  return {
    maxAttempts: positiveInteger('retry.maxAttempts', options.maxAttempts, 12),
    maxElapsedMs: milliseconds('retry.maxElapsedMs', options.maxElapsedMs, 60_000),
    baseDelayMs: milliseconds('retry.baseDelayMs', options.baseDelayMs, 25),
    maxDelayMs: milliseconds('retry.maxDelayMs', options.maxDelayMs, 20_000),
  }
}
