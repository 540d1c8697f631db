import { abortSignal, flag, knownOptions } from '../options/check-option.js'
import { checkRetryOptions, type RetryOptions, type RetrySettings } from '../options/retry-options.js'

/** Options that every read by key takes. */
export interface ReadOptions {
  /** Ask DynamoDB with a strongly consistent read, also for a managed instance. Costs twice the units. Default: `false`. */
  readonly consistent?: boolean
  /** Take part in the identity map. `false` gives a new instance that the session doesn't know. Default: `true`. */
  readonly managed?: boolean
  /** How long to go on with what DynamoDB turns away, and how to wait meanwhile. */
  readonly retry?: RetryOptions
  /** Ends the read: it rejects with the signal's reason. What other reads wait for too goes on. */
  readonly signal?: AbortSignal
}

/** Options of `session.get` and its like. */
export interface GetOptions extends ReadOptions {
  /** Ask DynamoDB and overwrite the managed instance with the answer, its unsaved changes too. Default: `false`. */
  readonly refresh?: boolean
}

/** Get options, checked, with their defaults. */
export interface GetSettings {
  readonly consistent: boolean
  readonly refresh: boolean
  readonly managed: boolean
  readonly retry: RetrySettings
  readonly signal: AbortSignal | undefined
}

const DEFAULT_RETRY = checkRetryOptions()

/** Copies and validates get options. */
export function checkGetOptions(owner: string, options: GetOptions): GetSettings {
  knownOptions(owner, options, ['consistent', 'refresh', 'managed', 'retry', 'signal'])
  return {
    consistent: flag('consistent', options.consistent, false),
    refresh: flag('refresh', options.refresh, false),
    managed: flag('managed', options.managed, true),
    retry: options.retry === undefined ? DEFAULT_RETRY : checkRetryOptions(options.retry),
    signal: abortSignal('signal', options.signal),
  }
}
