import { BURST_SECONDS, ON_DEMAND_UNITS } from '../limits.js'
import type { CapacityLimit, LimitType } from './capacity-limit.js'
import type { Rate } from './rate.js'

/** The rate that counts, and what a request meets that exceeds it. */
export interface EffectiveRate {
  readonly rate: Rate
  readonly type: LimitType
}

/**
 * The smallest of the rates that apply; `reached` is what on-demand traffic has grown to. Traffic beyond that finds too few
 * partitions, hence its type.
 */
export function effectiveRate(limit: CapacityLimit, reached: number): EffectiveRate {
  if (limit.kind === 'provisioned') {
    return {
      rate: { unitsPerSecond: limit.unitsPerSecond, keptSeconds: BURST_SECONDS },
      type: 'ProvisionedThroughputExceeded',
    }
  }
  const grown = Math.max(limit.warm, reached)
  const { most = Number.POSITIVE_INFINITY } = limit
  if (most <= Math.min(grown, ON_DEMAND_UNITS)) return onDemand(most, 'MaxOnDemandThroughputExceeded')
  return ON_DEMAND_UNITS <= grown
    ? onDemand(ON_DEMAND_UNITS, 'AccountLimitExceeded')
    : onDemand(grown, 'KeyRangeThroughputExceeded')
}

function onDemand(unitsPerSecond: number, type: LimitType): EffectiveRate {
  return { rate: { unitsPerSecond, keptSeconds: 1 }, type }
}
