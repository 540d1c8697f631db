import { dollarsFor } from '../plan/dollars-for.js'
import type { ClassFigures } from './class-tally.js'

/** What a load will take, told from its first elements before anything is sent. */
export interface BulkEstimate {
  /** Elements that it was told from. */
  readonly sampled: number
  /** Elements of the whole load: `expected`, or the sample where the source ended within it. */
  readonly elements: number | undefined
  /** The sample by table and entity class. */
  readonly classes: readonly ClassFigures[]
  /** Estimated write units of one element, on average of the sample. */
  readonly estimatedUnitsPerElement: number
  /** Estimated write units of the whole load at least; `undefined` where nobody knows how many elements come. */
  readonly estimatedWriteUnits: number | undefined
  /** Seconds at the pace that the load may keep; `undefined` where no pace is set. */
  readonly estimatedSeconds: number | undefined
  /** At the given `price`. */
  readonly estimatedDollars: number | undefined
}

/** What there is to estimate with. */
export interface EstimateBasis {
  readonly sampled: number
  readonly hasEnded: boolean
  readonly expected: number | undefined
  readonly price: number | undefined
  /** Write units a second that the load may take. */
  readonly unitsPerSecond: number | undefined
}

/** Estimates a load from a sample of it. */
export function estimateLoad(classes: readonly ClassFigures[], basis: EstimateBasis): BulkEstimate {
  const { sampled, hasEnded, expected, price, unitsPerSecond } = basis
  const sampledUnits = classes.reduce((sum, { estimatedWriteUnits }) => sum + estimatedWriteUnits, 0)
  const perElement = sampled === 0 ? 0 : sampledUnits / sampled
  const elements = hasEnded ? sampled : expected
  const units = elements === undefined ? undefined : Math.round(perElement * elements)
  return {
    sampled,
    elements,
    classes,
    estimatedUnitsPerElement: perElement,
    estimatedWriteUnits: units,
    estimatedSeconds: units === undefined || unitsPerSecond === undefined ? undefined : units / unitsPerSecond,
    estimatedDollars: units === undefined ? undefined : dollarsFor(units, price),
  }
}
