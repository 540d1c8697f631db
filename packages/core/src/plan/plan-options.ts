import { knownOptions } from '../options/check-option.js'
import { checkPrice } from '../options/check-price.js'
import { checkPaceOptions, type PaceOptions } from '../options/pace-options.js'

/** Options of `session.plan`: what to estimate with. */
export interface PlanOptions {
  /** Dollars for a million write units. Default: none, and no dollars are estimated. */
  readonly price?: number
  /** The pace that the flush will be held to, as `flush` takes it. Default: none, and no time is estimated. */
  readonly pace?: PaceOptions
}

/** Plan options, checked. */
export interface EstimateSettings {
  readonly price: number | undefined
  /** Write units a second, for each table. */
  readonly unitsPerSecond: number | undefined
}

/** Copies and validates plan options. */
export function checkPlanOptions(options: PlanOptions): EstimateSettings {
  knownOptions('plan', options, ['price', 'pace'])
  const { maxWcu, initialWcu } = checkPaceOptions(options.pace)
  return {
    price: options.price === undefined ? undefined : checkPrice(options.price),
    unitsPerSecond: maxWcu ?? initialWcu,
  }
}
