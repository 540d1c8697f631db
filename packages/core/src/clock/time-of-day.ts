import type { Clock } from './clock.js'

/** The time of day by a clock, in whole milliseconds since 1970. */
export function timeOfDay(clock: Clock): number {
  return Math.floor(clock.timeOfDay?.() ?? Date.now())
}
