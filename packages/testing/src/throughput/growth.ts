import { DOUBLING_MS } from '../limits.js'

/** How far an on-demand table or index has grown in one direction. Units are units a second. */
export interface Growth {
  /** What its traffic has made it able to take; it never falls. */
  readonly reached: number
  /** The second of the latest traffic, since the epoch. */
  readonly second: number
  /** What was taken in that second. */
  readonly used: number
  /** The busiest second since `since`. */
  readonly peak: number
  /** When, in milliseconds since the epoch, a second first took more than half of what there is. */
  readonly since: number | undefined
}

/** The growth of a table without traffic. */
export const NO_GROWTH: Growth = Object.freeze({ reached: 0, second: 0, used: 0, peak: 0, since: undefined })

/**
 * The growth at a later moment. "On-demand capacity mode", Developer Guide: up to double the previous peak is taken at
 * once, more within 30 minutes can be throttled. So the half hour begins with the first second that takes more than half
 * of what there is, and at its end there is double the busiest second in it.
 */
export function grow(growth: Growth, now: number): Growth {
  const { reached, peak, since } = growth
  if (since === undefined || now - since < DOUBLING_MS) return growth
  return { ...growth, reached: Math.max(reached, 2 * peak), peak: 0, since: undefined }
}

/** The growth after traffic, of which what is beyond the limit doesn't count: that was kept from an earlier second. */
export function noteTraffic(growth: Growth, units: number, { now, limit }: { now: number; limit: number }): Growth {
  const second = Math.floor(now / 1000)
  const used = units + (second === growth.second ? growth.used : 0)
  const counted = Math.min(used, limit)
  if (2 * counted <= limit) return { ...growth, second, used }
  return { ...growth, second, used, peak: Math.max(growth.peak, counted), since: growth.since ?? now }
}
