import { MAX_BATCH_OPERATIONS } from '../limits.js'
import { needsOwnCall } from '../plan/needs-own-call.js'
import { writeUnits } from '../plan/write-units.js'
import type { HotKey } from './pace/hot-key.js'
import type { PaceSettings } from './pace/pace-settings.js'
import { TablePace } from './pace/table-pace.js'
import { TableQueue } from './table-queue.js'
import type { Work } from './work.js'

/** The operations of one table that wait, by the kind of call that they go in; what hot keys have waits apart. */
export class TableLanes {
  readonly pace: TablePace
  readonly singles: TableQueue = new TableQueue()
  readonly #batchable = new TableQueue()
  readonly #hot = new Map<HotKey, TableQueue>()

  constructor(table: string, settings?: PaceSettings) {
    this.pace = new TablePace(table, settings)
  }

  /** How many operations wait for a batch. */
  get batchSize(): number {
    let size = this.#batchable.size
    for (const lane of this.#hot.values()) size += lane.size
    return size
  }

  /** Whether an operation waits for a batch that a call has carried already. */
  get hasCarried(): boolean {
    return this.#batchLanes.some(({ hasCarried }) => hasCarried)
  }

  /** The place of the first operation that waits for a batch; infinite if none waits. */
  get firstPlace(): number {
    let place = this.#batchable.firstPlace
    for (const lane of this.#hot.values()) place = Math.min(place, lane.firstPlace)
    return place
  }

  get #batchLanes(): readonly TableQueue[] {
    return [this.#batchable, ...this.#hot.values()]
  }

  push(work: Work, place: number): void {
    if (needsOwnCall(work.sealed)) this.singles.push(work, place)
    else this.#laneOf(this.pace.hotKeys.of(work)).push(work, place)
  }

  /**
   * The lane that may give a batch its next operation; `undefined` if none may. Hot keys go first: what they could take and
   * don't get is lost to them, while the others wait for nobody.
   */
  turn(now: number): TableQueue | undefined {
    this.#sortOutHotOnes()
    for (const [key, lane] of this.#hot) {
      const work = lane.peek()
      if (work !== undefined && key.sendableAt(now, writeUnits(work.sealed)) <= now) return lane
    }
    return this.#batchable.size > 0 ? this.#batchable : undefined
  }

  /** When a call with a single operation can be sent; `undefined` if none waits. */
  singleAt(now: number): number | undefined {
    return this.singles.size > 0 ? this.pace.sendableAt(now, 1) : undefined
  }

  /**
   * When a batch can be sent that is full, or must do as it is; `undefined` if nothing waits. Where a table is paced, a batch
   * that isn't full waits a moment for what others hand back.
   */
  batchAt(now: number): number | undefined {
    const size = this.batchSize
    if (size === 0) return undefined
    const at = Math.max(this.pace.sendableAt(now, size), this.#lanesAt(now))
    return size < MAX_BATCH_OPERATIONS ? Math.max(at, this.pace.holdsUntil ?? at) : at
  }

  /** Takes out everything that waits. */
  drain(): readonly Work[] {
    return [...this.#batchLanes, this.singles].flatMap((lane) => lane.drain())
  }

  #lanesAt(now: number): number {
    this.#sortOutHotOnes()
    if (this.#batchable.size > 0) return now
    let at = Number.POSITIVE_INFINITY
    for (const [key, lane] of this.#hot) {
      const work = lane.peek()
      if (work === undefined) continue
      const units = writeUnits(work.sealed) * Math.min(lane.size, MAX_BATCH_OPERATIONS)
      at = Math.min(at, key.sendableAt(now, units))
    }
    return at
  }

  /** What was queued before its key was known as hot changes lanes when its turn comes. */
  #sortOutHotOnes(): void {
    for (;;) {
      const work = this.#batchable.peek()
      const key = work && this.pace.hotKeys.of(work)
      if (work === undefined || key === undefined) return
      this.#laneOf(key).push(work, this.#batchable.firstPlace)
      this.#batchable.shift()
    }
  }

  #laneOf(key: HotKey | undefined): TableQueue {
    if (key === undefined) return this.#batchable
    const lane = this.#hot.get(key) ?? new TableQueue()
    this.#hot.set(key, lane)
    return lane
  }
}
