import { type ClientOptions, type ClientSettings, checkClientOptions } from '../client/client-options.js'
import type { SdkClient } from '../client/sdk-client.js'
import { OptionError } from '../errors/option-error.js'
import { abortSignal, callback, choice, knownOptions, milliseconds, positiveInteger } from '../options/check-option.js'
import { checkPrice } from '../options/check-price.js'
import { checkPaceOptions, type PaceLimits, type PaceOptions } from '../options/pace-options.js'
import { checkRetryOptions, type RetryOptions, type RetrySettings } from '../options/retry-options.js'
import type { BulkEstimate } from './bulk-estimate.js'
import type { BulkProgress } from './bulk-progress.js'
import type { CheckpointStore } from './checkpoint.js'
import type { DeadLetterSink } from './dead-letter.js'
import type { DuplicatePolicy } from './identity-window.js'

/** Options of `bulkWrite`. */
export interface BulkOptions extends Omit<ClientOptions, 'client'> {
  /** Calls under way at a time, at least 1. Default: 8. */
  readonly concurrency?: number
  /** How long to go on with what DynamoDB turns away. As for a flush, but `maxAttempts` is without a limit by default. */
  readonly retry?: RetryOptions
  /** How fast to write, in write units a second. Default: as fast as each table takes, learned from what it accepts. */
  readonly pace?: PaceOptions
  /**
   * Bytes that the load may hold in memory while they wait to be acknowledged, at least 1: the JSON of each element, its key
   * once more, and 1,024. Default: 8,388,608 (8 MB).
   */
  readonly maxBufferedBytes?: number
  /**
   * What happens when an operation meets another one on its item that isn't acknowledged yet. `'last-wins'` (the
   * default) leaves what calls made one by one would have left; the others see only what is close together.
   */
  readonly onDuplicate?: DuplicatePolicy
  /** Where to keep how far the load has come, so that it can be resumed. Default: nowhere. */
  readonly checkpoint?: CheckpointStore
  /** Milliseconds between two checkpoints, 0 or more. Default: 1,000. */
  readonly checkpointIntervalMs?: number
  /** Where to put what was refused for good. Default: nowhere, and the first refusal ends the load. */
  readonly deadLetters?: DeadLetterSink
  /** Ends the load: nothing more is read or sent, calls under way are cancelled, source and stores have three seconds each to end. */
  readonly signal?: AbortSignal
  /** Called after each call. What it throws is in the report's `callbackErrors`. */
  readonly onProgress?: (progress: BulkProgress) => void
  /** Called once before anything is sent. What it throws is in the report's `callbackErrors`. */
  readonly onEstimate?: (estimate: BulkEstimate) => void
  /** Dollars for a million write units, 0 or more, for the estimate. Default: none, and no dollars are estimated. */
  readonly price?: number
  /** Elements that the source has, where that is known, at least 1: for the estimate. Default: unknown. */
  readonly expected?: number
  /** Ask for the capacity consumed, in total or index by index. Default: `'NONE'`. */
  readonly returnConsumedCapacity?: 'TOTAL' | 'INDEXES' | 'NONE'
}

/** Bulk options, checked, with their defaults. */
export interface BulkSettings extends RetrySettings, PaceLimits, ClientSettings {
  readonly concurrency: number
  readonly maxBufferedBytes: number
  readonly onDuplicate: DuplicatePolicy
  readonly checkpoint: CheckpointStore | undefined
  readonly checkpointIntervalMs: number
  readonly deadLetters: DeadLetterSink | undefined
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((progress: BulkProgress) => void) | undefined
  readonly onEstimate: ((estimate: BulkEstimate) => void) | undefined
  readonly price: number | undefined
  readonly expected: number | undefined
  readonly returnConsumedCapacity: 'TOTAL' | 'INDEXES' | 'NONE'
}

const KNOWN = [
  'tablePrefix',
  'tableName',
  'clock',
  'random',
  'concurrency',
  'retry',
  'pace',
  'maxBufferedBytes',
  'onDuplicate',
  'checkpoint',
  'checkpointIntervalMs',
  'deadLetters',
  'signal',
  'onProgress',
  'onEstimate',
  'price',
  'expected',
  'returnConsumedCapacity',
] as const satisfies readonly (keyof BulkOptions)[]

const MB = 1024 * 1024

/** Copies and validates bulk options. */
export function checkBulkOptions(client: SdkClient, options: BulkOptions): BulkSettings {
  knownOptions('bulkWrite', options, KNOWN)
  return {
    ...checkClientOptions({ ...options, client }),
    concurrency: positiveInteger('concurrency', options.concurrency, 8),
    ...checkRetry(options.retry),
    ...checkPaceOptions(options.pace),
    maxBufferedBytes: positiveInteger('maxBufferedBytes', options.maxBufferedBytes, 8 * MB),
    onDuplicate: choice('onDuplicate', options.onDuplicate, ['last-wins', 'first-wins', 'error'], 'last-wins'),
    checkpoint: withMethods('checkpoint', options.checkpoint, ['load', 'save', 'clear']),
    checkpointIntervalMs: milliseconds('checkpointIntervalMs', options.checkpointIntervalMs, 1_000),
    deadLetters: withMethods('deadLetters', options.deadLetters, ['write']),
    signal: abortSignal('signal', options.signal),
    onProgress: callback('onProgress', options.onProgress),
    onEstimate: callback('onEstimate', options.onEstimate),
    price: options.price === undefined ? undefined : checkPrice(options.price),
    expected: options.expected === undefined ? undefined : positiveInteger('expected', options.expected, 1),
    returnConsumedCapacity: choice(
      'returnConsumedCapacity',
      options.returnConsumedCapacity,
      ['TOTAL', 'INDEXES', 'NONE'],
      'NONE',
    ),
  }
}

function checkRetry(options: RetryOptions | undefined): RetrySettings {
  const settings = checkRetryOptions(options)
  return options?.maxAttempts === undefined ? { ...settings, maxAttempts: Number.MAX_SAFE_INTEGER } : settings
}

function withMethods<V extends object>(
  option: string,
  value: V | undefined,
  methods: readonly string[],
): V | undefined {
  if (value === undefined) return undefined
  const hasAll = methods.every((method) => typeof Reflect.get(Object(value), method) === 'function')
  if (hasAll) return value
  throw new OptionError(option, `an object with ${methods.map((method) => `${method}()`).join(', ')}`, value)
}
