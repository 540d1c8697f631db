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
import { checkPaceOptions, type PaceLimits, type PaceOptions } from '../options/pace-options.js'
import { checkRetryOptions, type RetryOptions, type RetrySettings } from '../options/retry-options.js'
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
   * batches, refusing conditions and updates before anything is sent, `'transact'` all or nothing. Default: `'auto'`.
   */
  readonly mode?: FlushMode
  /**
   * Whether a transaction that ended in doubt more than 9 min 30 s after it was first sent, or a patch in doubt that isn't
   * safe to repeat, is sent once more: if it was applied, it is applied twice. Default: `false`.
   */
  readonly resend?: boolean
  /** Send an update of each managed entity that changed, too, unless a write of it is pending. Default: `false`: writes cost money. */
  readonly detectChanges?: boolean
  /** Calls under way at a time, at least 1. Default: 8. */
  readonly concurrency?: number
  /** How long to go on with what DynamoDB turns away, and how to wait meanwhile. */
  readonly retry?: RetryOptions
  /** How fast to write, in write units a second. Default: as fast as each table takes, learned from what it accepts. */
  readonly pace?: PaceOptions
  /** Milliseconds for the whole flush, 0 or more, from the call on; then it is cancelled as by `signal`. Default: none. */
  readonly deadlineMs?: number
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
export interface FlushSettings extends WriteMetricsOptions, RetrySettings, PaceLimits {
  readonly throwOnFailure: boolean
  readonly mode: FlushMode
  readonly resend: boolean
  readonly detectChanges: boolean
  readonly concurrency: number
  readonly deadlineMs: number | undefined
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((progress: FlushProgress) => void) | undefined
  readonly diagnose: boolean
}

const KNOWN = [
  'throwOnFailure',
  'mode',
  'resend',
  'detectChanges',
  'concurrency',
  'retry',
  'pace',
  'deadlineMs',
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
    resend: flag('resend', options.resend, false),
    detectChanges: flag('detectChanges', options.detectChanges, false),
    concurrency: positiveInteger('concurrency', options.concurrency, 8),
    ...checkRetryOptions(options.retry),
    ...checkPaceOptions(options.pace),
    deadlineMs: milliseconds('deadlineMs', options.deadlineMs, undefined),
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
