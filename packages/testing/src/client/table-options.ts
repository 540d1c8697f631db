import { OptionError } from '@sluice/core'
import type { ThroughputRules } from '../engine/engine-context.js'
import type { FakeOptions } from './fake-options.js'
import { throughputRules } from './throughput-options.js'

/** The options that concern tables, checked. */
export function tableOptions({ tableTransitionMs = 0, expireItems = false, throughput }: FakeOptions): {
  readonly transitionMs: number
  readonly expireItems: boolean
  readonly throughput: ThroughputRules | undefined
} {
  if (!Number.isFinite(tableTransitionMs) || tableTransitionMs < 0) {
    throw new OptionError('tableTransitionMs', 'a number of milliseconds, 0 or more', tableTransitionMs)
  }
  if (typeof expireItems !== 'boolean') throw new OptionError('expireItems', '`true` or `false`', expireItems)
  return { transitionMs: tableTransitionMs, expireItems, throughput: throughputRules(throughput) }
}
