import { BatchPacker } from '../plan/batch-packer.js'
import type { Lane } from './lane.js'
import type { PaceSettings } from './pace/pace-settings.js'
import { TableQueue } from './table-queue.js'
import type { Work } from './work.js'

/** The one queue that all calls of a flush are filled from, and that everything handed back rejoins. */
export class WorkQueue {
  readonly #tables = new Map<string, TableQueue>()
  /** Groups of operations one of which made a call fail: each is sent alone, the last one first. */
  readonly #suspects: (readonly Work[])[] = []
  readonly #pace: PaceSettings | undefined
  #place = 0

  constructor(pace?: PaceSettings) {
    this.#pace = pace
  }

  table(name: string): TableQueue {
    let queue = this.#tables.get(name)
    if (queue === undefined) {
      queue = new TableQueue(name, this.#pace)
      this.#tables.set(name, queue)
    }
    return queue
  }

  push(work: Work): void {
    this.table(tableOf(work)).push(work, this.#place++)
  }

  pushSuspects(group: readonly Work[]): void {
    if (group.length > 0) this.#suspects.push(group)
  }

  /**
   * The next batch of which every table may be asked at `now`; `undefined` if there is none. What `isWanted` refuses
   * leaves the queue without a place in a batch.
   */
  next(now: number, isWanted: (work: Work) => boolean = () => true): readonly Work[] | undefined {
    return this.#nextSuspects(now, isWanted) ?? this.#nextFromTables(now, isWanted)
  }

  #nextSuspects(now: number, isWanted: (work: Work) => boolean): readonly Work[] | undefined {
    const ready = (work: Work): boolean => this.#suspectReadyAt(now, work) <= now
    for (;;) {
      const index = this.#suspects.findLastIndex((group) => group.every(ready))
      if (index < 0) return undefined
      const wanted = this.#suspects.splice(index, 1).flat().filter(isWanted)
      if (wanted.length > 0) return wanted
    }
  }

  #nextFromTables(now: number, isWanted: (work: Work) => boolean): readonly Work[] | undefined {
    const tables = [...this.#tables.values()].filter((queue) => queue.isSendable(now))
    const packer = new BatchPacker()
    const batch: Work[] = []
    for (;;) {
      const { queue, lane } = earliest(tables, now)
      const work = lane?.peek()
      if (queue === undefined || lane === undefined || work === undefined) break
      if (isWanted(work)) {
        if (!packer.add(work.sealed)) break
        batch.push(work)
        queue.pace.hotKeys.noteSent(now, work)
      }
      lane.shift()
    }
    return batch.length > 0 ? batch : undefined
  }

  /**
   * When the next batch can be had, in the clock's milliseconds; `undefined` if nothing waits, or if what waits does so for
   * the answer of a call under way.
   */
  readyAt(now: number): number | undefined {
    const times = [...this.#tables.values()]
      .map((queue) => queue.sendableAt(now))
      .filter((time): time is number => time !== undefined)
    for (const group of this.#suspects) times.push(Math.max(...group.map((work) => this.#suspectReadyAt(now, work))))
    return times.length > 0 ? Math.min(...times) : undefined
  }

  #suspectReadyAt(now: number, work: Work): number {
    return this.table(tableOf(work)).pace.sendableAt(now, 1)
  }

  /** Takes out everything that waits, or all that waits for one table. */
  drain(table?: string): readonly Work[] {
    const queues = table === undefined ? [...this.#tables.values()] : [this.table(table)]
    const suspects = this.#suspects.splice(0)
    const drained = suspects.flat().filter((work) => table === undefined || tableOf(work) === table)
    for (const group of suspects) this.pushSuspects(group.filter((work) => !drained.includes(work)))
    return [...drained, ...queues.flatMap((queue) => queue.drain())]
  }
}

/** The name of the table that an operation goes to. */
export function tableOf({ sealed }: Work): string {
  return sealed.operation.identity.table.name
}

function earliest(tables: readonly TableQueue[], now: number): { queue?: TableQueue; lane?: Lane } {
  let first: { queue: TableQueue; lane: Lane } | undefined
  for (const queue of tables) {
    const lane = queue.turn(now)
    if (lane !== undefined && lane.firstPlace < (first?.lane.firstPlace ?? Number.POSITIVE_INFINITY)) {
      first = { queue, lane }
    }
  }
  return first ?? {}
}
