import { MAX_BATCH_OPERATIONS } from '../limits.js'
import { BatchPacker } from '../plan/batch-packer.js'
import type { Load } from './load.js'
import { TablePace } from './pace/table-pace.js'
import { TableQueue } from './table-queue.js'
import { goesAlone, tableOf, type Work } from './work.js'

/** The operations of one table that wait, by the kind of call that they go in. */
class TableLanes {
  readonly pace: TablePace
  readonly batchable = new TableQueue()
  readonly singles = new TableQueue()

  constructor(table: string) {
    this.pace = new TablePace(table)
  }

  get size(): number {
    return this.batchable.size + this.singles.size
  }

  drain(): readonly Work[] {
    return [...this.batchable.drain(), ...this.singles.drain()]
  }
}

/** What the next call may be. */
export interface NextOptions {
  /** Refused operations leave the queue without a place in a call. */
  readonly isWanted?: (work: Work) => boolean
  /** Leave a batch that isn't full waiting, since more may come; not if it holds something that was handed back. */
  readonly onlyFull?: boolean
}

/** The one queue that all calls of a flush are filled from, and that everything handed back rejoins. */
export class WorkQueue {
  readonly #tables = new Map<string, TableLanes>()
  /** Groups of operations one of which made a call fail: each is sent alone, the last one first. */
  readonly #suspects: (readonly Work[])[] = []
  #place = 0

  /** What is known of a table's pace. */
  pace(table: string): TablePace {
    return this.#lanes(table).pace
  }

  push(work: Work): void {
    const { singles, batchable } = this.#lanes(tableOf(work))
    const lane = goesAlone(work) ? singles : batchable
    lane.push(work, this.#place++)
  }

  pushSuspects(group: readonly Work[]): void {
    if (group.length > 0) this.#suspects.push(group)
  }

  /** The next call of which every table may be asked at `now`; `undefined` if there is none. */
  next(now: number, { isWanted = () => true, onlyFull = false }: NextOptions = {}): Load | undefined {
    const suspects = this.#nextSuspects(now, isWanted)
    if (suspects !== undefined) return { kind: 'batch', works: suspects }
    const tables = [...this.#tables.values()].filter(({ pace }) => pace.readyAt <= now)
    const batchable = tables.map((lanes) => lanes.batchable).filter(({ size }) => size > 0)
    const singles = tables.map((lanes) => lanes.singles)
    const isFull = !onlyFull || makeBatch(batchable)
    const batchPlace = isFull ? (earliest(batchable)?.firstPlace ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
    const single = nextSingle(singles, batchPlace, isWanted)
    if (single !== undefined) return { kind: 'single', works: [single] }
    return isFull ? nextBatch(batchable, isWanted) : undefined
  }

  #nextSuspects(now: number, isWanted: (work: Work) => boolean): readonly Work[] | undefined {
    const ready = (work: Work): boolean => this.pace(tableOf(work)).readyAt <= now
    for (;;) {
      const index = this.#suspects.findLastIndex((group) => group.every(ready))
      if (index < 0) return undefined
      const wanted = this.#suspects.splice(index, 1).flat().filter(isWanted)
      if (wanted.length > 0) return wanted
    }
  }

  /** Whether anything waits that could be sent in a batch. */
  get hasBatchable(): boolean {
    return this.#suspects.length > 0 || totalSize([...this.#tables.values()].map(({ batchable }) => batchable)) > 0
  }

  /**
   * When the next call can be had, in the clock's milliseconds; `undefined` if there is none. With `onlyFull`, a batch
   * that isn't full doesn't count.
   */
  readyAt(onlyFull = false): number | undefined {
    const lanes = [...this.#tables.values()]
    const times = lanes.filter(({ singles }) => singles.size > 0).map(({ pace }) => pace.readyAt)
    const batchAt = batchReadyAt(lanes, onlyFull)
    if (batchAt !== undefined) times.push(batchAt)
    for (const group of this.#suspects) times.push(Math.max(...group.map((work) => this.pace(tableOf(work)).readyAt)))
    return times.length > 0 ? Math.min(...times) : undefined
  }

  /** Takes out everything that waits, or all that waits for one table. */
  drain(table?: string): readonly Work[] {
    const tables = table === undefined ? [...this.#tables.values()] : [this.#lanes(table)]
    const suspects = this.#suspects.splice(0)
    const drained = suspects.flat().filter((work) => table === undefined || tableOf(work) === table)
    for (const group of suspects) this.pushSuspects(group.filter((work) => !drained.includes(work)))
    return [...drained, ...tables.flatMap((lanes) => lanes.drain())]
  }

  #lanes(table: string): TableLanes {
    let lanes = this.#tables.get(table)
    if (lanes === undefined) {
      lanes = new TableLanes(table)
      this.#tables.set(table, lanes)
    }
    return lanes
  }
}

/** The first wanted single operation that comes before `place`. */
function nextSingle(queues: readonly TableQueue[], place: number, isWanted: (work: Work) => boolean): Work | undefined {
  for (;;) {
    const queue = earliest(queues)
    const work = queue?.peek()
    if (queue === undefined || work === undefined || queue.firstPlace > place) return undefined
    queue.shift()
    if (isWanted(work)) return work
  }
}

function nextBatch(queues: readonly TableQueue[], isWanted: (work: Work) => boolean): Load | undefined {
  const packer = new BatchPacker()
  const works: Work[] = []
  for (;;) {
    const queue = earliest(queues)
    const work = queue?.peek()
    if (queue === undefined || work === undefined) break
    if (isWanted(work)) {
      if (!packer.add(work.sealed)) break
      works.push(work)
    }
    queue.shift()
  }
  return works.length > 0 ? { kind: 'batch', works } : undefined
}

function earliest(queues: readonly TableQueue[]): TableQueue | undefined {
  let first: TableQueue | undefined
  for (const queue of queues) {
    if (queue.firstPlace < (first?.firstPlace ?? Number.POSITIVE_INFINITY)) first = queue
  }
  return first
}

function batchReadyAt(lanes: readonly TableLanes[], onlyFull: boolean): number | undefined {
  const waiting = lanes
    .filter(({ batchable }) => batchable.size > 0)
    .sort((one, other) => one.pace.readyAt - other.pace.readyAt)
  const enough = waiting.findIndex((_, index) => {
    const ready = waiting.slice(0, index + 1).map(({ batchable }) => batchable)
    return !onlyFull || makeBatch(ready)
  })
  return waiting[enough]?.pace.readyAt
}

function makeBatch(queues: readonly TableQueue[]): boolean {
  return totalSize(queues) >= MAX_BATCH_OPERATIONS || queues.some(({ hasCarried }) => hasCarried)
}

function totalSize(queues: readonly TableQueue[]): number {
  return queues.reduce((sum, { size }) => sum + size, 0)
}
