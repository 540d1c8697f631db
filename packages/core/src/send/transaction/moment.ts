import type { Clock } from '../../clock/clock.js'

/**
 * A moment by two clocks. The session's stands still while the machine sleeps or the process is frozen; the wall clock can be
 * set back. How long ago something was is the longer of both.
 */
export interface Moment {
  readonly time: number
  readonly wallTime: number
}

/** This moment. */
export function momentOf(clock: Clock): Moment {
  return { time: clock.now(), wallTime: Date.now() }
}
