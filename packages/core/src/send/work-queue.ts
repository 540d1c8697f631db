import { BatchPacker } from '../plan/batch-packer.js'
import { TableQueue } from './table-queue.js'
import type { Work } from './work.js'

/** The one queue that all calls of a flush are filled from, and that everything handed back rejoins. */
export class WorkQueue {
  readonly #tables = new Map<string, TableQueue>()
  /** Groups of operations one of which made a call fail: each is sent alone, the last one first. */
  readonly #suspects: (readonly Work[])[] = []
  #place = 0

  table(name: string): TableQueue {
    let queue = this.#tables.get(name)
    if (queue === undefined) {
      queue = new TableQueue(name)
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
    const ready = (work: Work): boolean => this.table(tableOf(work)).readyAt <= now
    for (;;) {
      const index = this.#suspects.findLastIndex((group) => group.every(ready))
      if (index < 0) return undefined
      const wanted = this.#suspects.splice(index, 1).flat().filter(isWanted)
      if (wanted.length > 0) return wanted
    }
  }

  #nextFromTables(now: number, isWanted: (work: Work) => boolean): readonly Work[] | undefined {
    const tables = [...this.#tables.values()].filter((queue) => queue.readyAt <= now && queue.size > 0)
    const packer = new BatchPacker()
    const batch: Work[] = []
    for (;;) {
      const queue = earliest(tables)
      const work = queue?.peek()
      if (queue === undefined || work === undefined) break
      if (isWanted(work)) {
        if (!packer.add(work.sealed)) break
        batch.push(work)
      }
      queue.shift()
    }
    return batch.length > 0 ? batch : undefined
  }

  /** When the next batch can be had, in the clock's milliseconds; `undefined` if nothing waits. */
  readyAt(): number | undefined {
    const times = [...this.#tables.values()].filter(({ size }) => size > 0).map(({ readyAt }) => readyAt)
    for (const group of this.#suspects) {
      times.push(Math.max(...group.map((work) => this.table(tableOf(work)).readyAt)))
    }
    return times.length > 0 ? Math.min(...times) : undefined
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

function earliest(queues: readonly TableQueue[]): TableQueue | undefined {
  let first: TableQueue | undefined
  for (const queue of queues) {
    if (queue.firstPlace < (first?.firstPlace ?? Number.POSITIVE_INFINITY)) first = queue
  }
  return first
}
