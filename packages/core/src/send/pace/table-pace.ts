import { MAX_BATCH_OPERATIONS } from '../../limits.js'
import type { Work } from '../work.js'
import type { EndedWorks } from './ended-works.js'
import { HotKeys } from './hot-keys.js'
import type { PaceSettings } from './pace-settings.js'
import { PacedLevel } from './paced-level.js'
import { RateCap } from './rate-cap.js'
import { unitsOf } from './units-of.js'

/** An answer that takes longer isn't waited for to fill up a call. */
const LONGEST_HOLD_MS = 100

/** What is known of how much a table takes, and when. */
export class TablePace {
  readonly table: string
  /** Calls in a row that the table took nothing of. */
  failures = 0
  /** When the table may be asked again after it refused something. */
  readyAt = 0
  /** When the table last accepted anything; before that, when it was first asked. Waiting for the pace doesn't count. */
  lastAcceptedAt: number | undefined
  readonly hotKeys: HotKeys
  readonly #level: PacedLevel
  readonly #cap: RateCap | undefined
  #callsUnderWay = 0
  #lastEventAt = Number.NEGATIVE_INFINITY
  #unitsPerWork = 1

  constructor(table: string, { initialWcu, maxWcu, maxDelayMs }: PaceSettings = {}) {
    this.table = table
    this.#level = new PacedLevel({ initial: perMs(initialWcu), most: perMs(maxWcu), longestWaitMs: maxDelayMs })
    this.#cap = maxWcu === undefined ? undefined : new RateCap(maxWcu)
    this.hotKeys = new HotKeys(maxDelayMs)
  }

  /** Whether calls wait for the pace, so that a full one is worth a moment. */
  get isPaced(): boolean {
    return this.#level.isPaced || this.#cap !== undefined
  }

  /** Until when a call that isn't full waits for what others may hand back; `undefined` if it needn't. */
  get holdsUntil(): number | undefined {
    return this.isPaced && this.#callsUnderWay > 0 ? this.#lastEventAt + LONGEST_HOLD_MS : undefined
  }

  /** When a call can be sent for which so many operations wait. */
  sendableAt(now: number, waiting: number): number {
    const units = this.#unitsPerWork * Math.min(waiting, MAX_BATCH_OPERATIONS)
    return Math.max(this.readyAt, this.#level.readyAt(now, units), this.#cap?.freeAt ?? now)
  }

  /** The table took something, if only to find a condition false. */
  noteTaken(now: number): void {
    this.failures = 0
    this.lastAcceptedAt = now
  }

  /** A call with these operations is about to be sent. */
  noteSent(now: number, works: readonly Work[]): void {
    const units = unitsOf(works)
    this.#leaveOutWait(now)
    this.#callsUnderWay++
    this.#level.noteSent(now, units)
    this.#cap?.noteSent(now, units)
    this.#unitsPerWork += (units / works.length - this.#unitsPerWork) / 4
  }

  /** Such a call has ended. */
  noteEnded(now: number, works: readonly Work[], { accepted, refused }: EndedWorks): void {
    this.#lastEventAt = now
    this.#callsUnderWay--
    const isTable = this.hotKeys.noteEnded(now, works, { accepted, refused })
    const ended = { units: unitsOf(works), accepted: unitsOf(accepted), refused: isTable ? unitsOf(refused) : 0 }
    this.#level.noteEnded(now, ended)
  }

  /** With no call under way and after its pause, or that of a key, nobody but the pace held the table up. */
  #leaveOutWait(now: number): void {
    if (this.#callsUnderWay === 0 && this.lastAcceptedAt !== undefined) {
      this.lastAcceptedAt += Math.max(0, now - Math.max(this.#lastEventAt, this.readyAt, this.hotKeys.pausedUntil))
    }
    this.lastAcceptedAt ??= now
    this.#lastEventAt = now
  }
}

function perMs(unitsPerSecond: number | undefined): number | undefined {
  return unitsPerSecond === undefined ? undefined : unitsPerSecond / 1000
}
