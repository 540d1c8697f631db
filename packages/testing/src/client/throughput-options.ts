import { OptionError } from '@sluice/core'
import type { ThroughputRules } from '../engine/engine-context.js'

/** How {@link FakeDynamoDBClient} limits throughput: see its option `throughput`. */
export interface ThroughputOptions {
  /**
   * What a new table or index with provisioned capacity begins with: `empty` has what one second brings, and keeps from
   * then on what isn't used; `filled` has the whole burst, 300 seconds' worth. Default `empty`.
   */
  readonly burst?: 'empty' | 'filled'
}

const EXPECTED = "'unlimited', 'limited' or an object with `burst`"

/** The rules by which throughput is limited; `undefined` if it isn't. */
export function throughputRules(
  given: 'unlimited' | 'limited' | ThroughputOptions = 'unlimited',
): ThroughputRules | undefined {
  if (given === 'unlimited') return undefined
  if (given === 'limited') return { filled: false }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new OptionError('throughput', EXPECTED, given)
  const unknown = Object.keys(given).find((name) => name !== 'burst')
  if (unknown !== undefined) {
    throw new OptionError(`throughput.${unknown}`, 'left out: there is only `burst`', Reflect.get(given, unknown))
  }
  const { burst = 'empty' } = given
  if (burst !== 'empty' && burst !== 'filled') throw new OptionError('throughput.burst', "'empty' or 'filled'", burst)
  return { filled: burst === 'filled' }
}
