import { flag, knownOptions } from '../options/check-option.js'

/** Options of `session.get`. */
export interface GetOptions {
  /** Ask DynamoDB with a strongly consistent read, also for a managed instance. Costs twice the units. Default: `false`. */
  readonly consistent?: boolean
  /** Ask DynamoDB and overwrite the managed instance with the answer, its unsaved changes too. Default: `false`. */
  readonly refresh?: boolean
  /** Take part in the identity map. `false` gives a new instance that the session doesn't know. Default: `true`. */
  readonly managed?: boolean
}

/** Get options, checked, with their defaults. */
export interface GetSettings {
  readonly consistent: boolean
  readonly refresh: boolean
  readonly managed: boolean
}

/** Copies and validates get options. */
export function checkGetOptions(options: GetOptions): GetSettings {
  knownOptions('get', options, ['consistent', 'refresh', 'managed'])
  return {
    consistent: flag('consistent', options.consistent, false),
    refresh: flag('refresh', options.refresh, false),
    managed: flag('managed', options.managed, true),
  }
}
