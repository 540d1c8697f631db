import { MAX_BATCH_OPERATIONS } from '../limits.js'
import { writeUnits } from '../plan/write-units.js'
import { Lane } from './lane.js'
import type { HotKey } from './pace/hot-key.js'
import type { PaceSettings } from './pace/pace-settings.js'
import { TablePace } from './pace/table-pace.js'
import type { Work } from './work.js'

/** The operations of one table that wait to be sent, and its pace. Those of hot keys wait in lanes of their own. */
export class TableQueue {
  readonly table: string
  readonly pace: TablePace
  readonly #main = new Lane()
  readonly #hot = new Map<HotKey, Lane>()

  constructor(table: string, pace?: PaceSettings) {
    this.table = table
    this.pace = new TablePace(pace)
  }

  get size(): number {
    let size = this.#main.size
    for (const lane of this.#hot.values()) size += lane.size
    return size
  }

  push(work: Work, place: number): void {
    const key = this.pace.hotKeys.of(work)
    if (key === undefined) this.#main.push(work, place)
    else this.#laneOf(key).push(work, place)
  }

  /** The lane whose turn it is now: the earliest of those that may give something; `undefined` if there is none. */
  turn(now: number): Lane | undefined {
    this.#sortOutHotOnes()
    let first = this.#main.size > 0 ? this.#main : undefined
    for (const [key, lane] of this.#hot) {
      const work = lane.peek()
      if (work === undefined || key.sendableAt(now, writeUnits(work.sealed)) > now) continue
      if (first === undefined || lane.firstPlace < first.firstPlace) first = lane
    }
    return first
  }

  /** Whether a call can be sent now that is full, or must do as it is. */
  isSendable(now: number): boolean {
    const at = this.sendableAt(now)
    return at !== undefined && at <= now
  }

  /**
   * When a call can be sent that is full, or must do as it is; `undefined` if nothing waits, or if a call under way is
   * waited for. Where a table is paced, a call that isn't full waits for what others hand back.
   */
  sendableAt(now: number): number | undefined {
    const { size } = this
    if (size === 0) return undefined
    if (size < MAX_BATCH_OPERATIONS && this.pace.isPaced && this.pace.isAnswerDue) return undefined
    return Math.max(this.pace.sendableAt(now, size), this.#lanesSendableAt(now))
  }

  #lanesSendableAt(now: number): number {
    this.#sortOutHotOnes()
    if (this.#main.size > 0) return now
    let at = Number.POSITIVE_INFINITY
    for (const [key, lane] of this.#hot) {
      const work = lane.peek()
      if (work === undefined) continue
      const units = writeUnits(work.sealed) * Math.min(lane.size, MAX_BATCH_OPERATIONS)
      at = Math.min(at, key.sendableAt(now, units))
    }
    return at
  }

  /** Takes out everything that waits. */
  drain(): readonly Work[] {
    return [this.#main, ...this.#hot.values()].flatMap((lane) => lane.drain())
  }

  /** What was queued before its key was known as hot changes lanes when its turn comes. */
  #sortOutHotOnes(): void {
    for (;;) {
      const work = this.#main.peek()
      const key = work && this.pace.hotKeys.of(work)
      if (work === undefined || key === undefined) return
      this.#laneOf(key).push(work, this.#main.firstPlace)
      this.#main.shift()
    }
  }

  #laneOf(key: HotKey): Lane {
    const lane = this.#hot.get(key) ?? new Lane()
    this.#hot.set(key, lane)
    return lane
  }
}
