import { MAX_KEY_WRITE_UNITS } from '../../limits.js'
import { PacedLevel } from './paced-level.js'

const MOST = MAX_KEY_WRITE_UNITS / 1000

/** A partition key value that takes less than is sent to it: it waits by itself, so that its table's others needn't. */
export class HotKey {
  /** Its collection's id. */
  readonly id: string
  /** Refusals in a row, and when it may be asked again after them. */
  failures = 0
  readyAt = 0
  readonly level: PacedLevel

  constructor(id: string, longestWaitMs: number | undefined) {
    this.id = id
    this.level = new PacedLevel({ initial: MOST, most: MOST, longestWaitMs })
  }

  /** When so many units may be sent to it. */
  sendableAt(now: number, units: number): number {
    return Math.max(this.readyAt, this.level.readyAt(now, units))
  }
}
