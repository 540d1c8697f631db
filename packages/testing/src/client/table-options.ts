import { OptionError } from '@sluice/core'
import type { ThroughputRules } from '../engine/engine-context.js'
import type { FakeOptions } from './fake-options.js'
import { throughputRules } from './throughput-options.js'

/** The options that concern tables, with their values. */
export interface TableOptions {
  readonly transitionMs: number
  readonly expireItems: boolean
  readonly scanSeed: number
  readonly itemCollectionLimitBytes: number | undefined
  readonly throughput: ThroughputRules | undefined
}

/** The options that concern tables, checked. */
export function tableOptions(options: FakeOptions): TableOptions {
  const { tableTransitionMs = 0, expireItems = false, scanSeed = 0, itemCollectionLimitBytes, throughput } = options
  if (!Number.isFinite(tableTransitionMs) || tableTransitionMs < 0) {
    throw new OptionError('tableTransitionMs', 'a number of milliseconds, 0 or more', tableTransitionMs)
  }
  if (typeof expireItems !== 'boolean') throw new OptionError('expireItems', '`true` or `false`', expireItems)
  if (!Number.isSafeInteger(scanSeed)) throw new OptionError('scanSeed', 'an integer', scanSeed)
  if (
    itemCollectionLimitBytes !== undefined &&
    !(Number.isSafeInteger(itemCollectionLimitBytes) && itemCollectionLimitBytes > 0)
  ) {
    throw new OptionError('itemCollectionLimitBytes', 'a positive integer', itemCollectionLimitBytes)
  }
  return {
    transitionMs: tableTransitionMs,
    expireItems,
    scanSeed,
    itemCollectionLimitBytes,
    throughput: throughputRules(throughput),
  }
}
