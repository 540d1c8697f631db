import type { WriteMetricsOptions } from '../client/write-metrics-options.js'
import {
  abortSignal,
  callback,
  choice,
  flag,
  knownOptions,
  milliseconds,
  positiveInteger,
} from '../options/check-option.js'
import type { FlushMode } from '../seal/find-mode-problems.js'

/** How far a flush is, as `onProgress` is told. */
export interface FlushProgress {
  /** Operations acknowledged so far. */
  readonly written: number
  /** Operations that aren't acknowledged yet, or never will be. */
  readonly pending: number
  /** Calls made so far. */
  readonly calls: number
  /** Of those, calls that carried something again. */
  readonly retries: number
  /** Milliseconds spent waiting for a table so far. */
  readonly wait: number
}

/** Options of `session.flush`. */
export interface FlushOptions {
  /** Reject with a FlushError if not everything is written. Default: `true`; `false` resolves with the report. */
  readonly throwOnFailure?: boolean
  /**
   * How to send: `'auto'` what has no condition in batches and what has one in single calls side by side, `'batch'` all in
   * batches, refusing conditions before anything is sent, `'transact'` all or nothing. Default: `'auto'`.
   */
  readonly mode?: FlushMode
  /** Calls under way at a time, at least 1. Default: 8. */
  readonly concurrency?: number
  /** Calls that may carry one operation, at least 1. Default: 12. */
  readonly maxAttempts?: number
  /** Milliseconds to go on since a table last accepted anything. Default: 60,000. */
  readonly maxElapsedMs?: number
  /** Milliseconds for the whole flush, from the call on; then it is cancelled as by `signal`. Default: none. */
  readonly deadlineMs?: number
  /** The backoff's first step, in milliseconds. Default: 25. */
  readonly baseDelayMs?: number
  /** The backoff's longest step, in milliseconds. Default: 20,000. */
  readonly maxDelayMs?: number
  /** Ends the flush: nothing more is sent, calls under way are cancelled. */
  readonly signal?: AbortSignal
  /** Called after each call. What it throws is in the report's `callbackErrors`. */
  readonly onProgress?: (progress: FlushProgress) => void
  /** Ask for the capacity consumed, in total or index by index. Default: `'NONE'`. */
  readonly returnConsumedCapacity?: 'TOTAL' | 'INDEXES' | 'NONE'
  /** Ask for item collection metrics, for tables with local secondary indexes. Default: `'NONE'`. */
  readonly returnItemCollectionMetrics?: 'SIZE' | 'NONE'
  /** Explain refused operations with the table's real key schema, from one DescribeTable a table. Default: `false`. */
  readonly diagnose?: boolean
}

/** Flush options, checked, with their defaults. */
export interface FlushSettings extends WriteMetricsOptions {
  readonly throwOnFailure: boolean
  readonly mode: FlushMode
  readonly concurrency: number
  readonly maxAttempts: number
  readonly maxElapsedMs: number
  readonly deadlineMs: number | undefined
  readonly baseDelayMs: number
  readonly maxDelayMs: number
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((progress: FlushProgress) => void) | undefined
  readonly diagnose: boolean
}

const KNOWN = [
  'throwOnFailure',
  'mode',
  'concurrency',
  'maxAttempts',
  'maxElapsedMs',
  'deadlineMs',
  'baseDelayMs',
  'maxDelayMs',
  'signal',
  'onProgress',
  'returnConsumedCapacity',
  'returnItemCollectionMetrics',
  'diagnose',
] as const satisfies readonly (keyof FlushOptions)[]

/** Copies and validates flush options. */
export function checkFlushOptions(options: FlushOptions): FlushSettings {
  knownOptions('flush', options, KNOWN)
  return {
    throwOnFailure: flag('throwOnFailure', options.throwOnFailure, true),
    mode: choice('mode', options.mode, ['auto', 'batch', 'transact'], 'auto'),
    concurrency: positiveInteger('concurrency', options.concurrency, 8),
    maxAttempts: positiveInteger('maxAttempts', options.maxAttempts, 12),
    maxElapsedMs: milliseconds('maxElapsedMs', options.maxElapsedMs, 60_000),
    deadlineMs: milliseconds('deadlineMs', options.deadlineMs, undefined),
    baseDelayMs: milliseconds('baseDelayMs', options.baseDelayMs, 25),
    maxDelayMs: milliseconds('maxDelayMs', options.maxDelayMs, 20_000),
    signal: abortSignal('signal', options.signal),
    onProgress: callback('onProgress', options.onProgress),
    returnConsumedCapacity: choice(
      'returnConsumedCapacity',
      options.returnConsumedCapacity,
      ['TOTAL', 'INDEXES', 'NONE'],
      'NONE',
    ),
    returnItemCollectionMetrics: choice(
      'returnItemCollectionMetrics',
      options.returnItemCollectionMetrics,
      ['SIZE', 'NONE'],
      'NONE',
    ),
    diagnose: flag('diagnose', options.diagnose, false),
  }
}
