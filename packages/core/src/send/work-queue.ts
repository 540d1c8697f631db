import { MAX_BATCH_OPERATIONS } from '../limits.js'
import { BatchPacker } from '../plan/batch-packer.js'
import type { Load } from './load.js'
import type { PaceSettings } from './pace/pace-settings.js'
import type { TablePace } from './pace/table-pace.js'
import { TableLanes } from './table-lanes.js'
import type { TableQueue } from './table-queue.js'
import { tableOf, type Work } from './work.js'

/** What the next call may be. */
interface NextOptions {
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
  readonly #settings: PaceSettings | undefined
  #place = 0

  constructor(settings?: PaceSettings) {
    this.#settings = settings
  }

  /** What is known of a table's pace. */
  pace(table: string): TablePace {
    return this.#lanes(table).pace
  }

  push(work: Work): void {
    this.#lanes(tableOf(work)).push(work, this.#place++)
  }

  pushSuspects(group: readonly Work[]): void {
    if (group.length > 0) this.#suspects.push(group)
  }

  /** The next call of which every table may be asked at `now`; `undefined` if there is none. */
  next(now: number, { isWanted = () => true, onlyFull = false }: NextOptions = {}): Load | undefined {
    const suspects = this.#nextSuspects(now, isWanted)
    if (suspects !== undefined) return this.#sent(now, { kind: 'batch', works: suspects })
    const tables = [...this.#tables.values()]
    const batchable = tables.filter((lanes) => isDue(lanes.batchAt(now), now))
    const singles = tables.filter((lanes) => isDue(lanes.singleAt(now), now)).map((lanes) => lanes.singles)
    const isFull = !onlyFull || makeBatch(batchable)
    const batchPlace = isFull ? (earliest(batchable)?.firstPlace ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
    const single = nextSingle(singles, batchPlace, isWanted)
    if (single !== undefined) return this.#sent(now, { kind: 'single', works: [single] })
    return isFull ? nextBatch(batchable, now, isWanted) : undefined
  }

  /** Hot keys are told what is sent to them, batches while they are filled. */
  #sent(now: number, load: Load): Load {
    for (const work of load.works) this.pace(tableOf(work)).hotKeys.noteSent(now, work)
    return load
  }

  #nextSuspects(now: number, isWanted: (work: Work) => boolean): readonly Work[] | undefined {
    const ready = (work: Work): boolean => this.#suspectAt(now, work) <= now
    for (;;) {
      const index = this.#suspects.findLastIndex((group) => group.every(ready))
      if (index < 0) return undefined
      const wanted = this.#suspects.splice(index, 1).flat().filter(isWanted)
      if (wanted.length > 0) return wanted
    }
  }

  /** Whether anything waits that could be sent in a batch. */
  get hasBatchable(): boolean {
    return this.#suspects.length > 0 || totalSize([...this.#tables.values()]) > 0
  }

  /**
   * When the next call can be had, in the clock's milliseconds; `undefined` if there is none. With `onlyFull`, a batch
   * that isn't full doesn't count.
   */
  readyAt(now: number, onlyFull = false): number | undefined {
    const lanes = [...this.#tables.values()]
    const times = lanes.map((one) => one.singleAt(now)).filter((at) => at !== undefined)
    const batchAt = batchReadyAt(lanes, now, onlyFull)
    if (batchAt !== undefined) times.push(batchAt)
    for (const group of this.#suspects) times.push(Math.max(...group.map((work) => this.#suspectAt(now, work))))
    return times.length > 0 ? Math.min(...times) : undefined
  }

  #suspectAt(now: number, work: Work): number {
    return this.pace(tableOf(work)).sendableAt(now, 1)
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
      lanes = new TableLanes(table, this.#settings)
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

function nextBatch(tables: readonly TableLanes[], now: number, isWanted: (work: Work) => boolean): Load | undefined {
  const packer = new BatchPacker()
  const works: Work[] = []
  let open = tables
  for (;;) {
    const table = earliest(open)
    const lane = table?.turn(now)
    const work = lane?.peek()
    if (table === undefined) break
    if (lane === undefined || work === undefined) {
      open = open.filter((one) => one !== table)
      continue
    }
    if (isWanted(work)) {
      if (!packer.add(work.sealed)) break
      works.push(work)
      table.pace.hotKeys.noteSent(now, work)
    }
    lane.shift()
  }
  return works.length > 0 ? { kind: 'batch', works } : undefined
}

function earliest<T extends { readonly firstPlace: number }>(queues: readonly T[]): T | undefined {
  let first: T | undefined
  for (const queue of queues) {
    if (queue.firstPlace < (first?.firstPlace ?? Number.POSITIVE_INFINITY)) first = queue
  }
  return first
}

function isDue(at: number | undefined, now: number): boolean {
  return at !== undefined && at <= now
}

function batchReadyAt(lanes: readonly TableLanes[], now: number, onlyFull: boolean): number | undefined {
  const waiting = lanes
    .map((table) => ({ table, at: table.batchAt(now) }))
    .filter((one): one is { table: TableLanes; at: number } => one.at !== undefined)
    .sort((one, other) => one.at - other.at)
  const enough = waiting.findIndex((_, index) => {
    return !onlyFull || makeBatch(waiting.slice(0, index + 1).map(({ table }) => table))
  })
  return waiting[enough]?.at
}

function makeBatch(tables: readonly TableLanes[]): boolean {
  return totalSize(tables) >= MAX_BATCH_OPERATIONS || tables.some(({ hasCarried }) => hasCarried)
}

function totalSize(tables: readonly TableLanes[]): number {
  return tables.reduce((sum, { batchSize }) => sum + batchSize, 0)
}
