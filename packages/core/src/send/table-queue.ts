import type { Work } from './work.js'

interface Entry {
  readonly work: Work
  /** Its place among the operations of all tables. */
  readonly place: number
}

/** The operations of one table that wait to be sent, first in, first out, and what is known of the table's pace. */
export class TableQueue {
  readonly table: string
  /** Calls in a row that the table took nothing of. */
  failures = 0
  /** When the table may be asked again. */
  readyAt = 0
  /** When the table last accepted anything; before that, when it was first asked. */
  lastAcceptedAt: number | undefined
  #entries: Entry[] = []
  #head = 0

  constructor(table: string) {
    this.table = table
  }

  get size(): number {
    return this.#entries.length - this.#head
  }

  push(work: Work, place: number): void {
    this.#entries.push({ work, place })
  }

  /** The place of the first waiting operation; infinite if none waits. */
  get firstPlace(): number {
    return this.#entries[this.#head]?.place ?? Number.POSITIVE_INFINITY
  }

  peek(): Work | undefined {
    return this.#entries[this.#head]?.work
  }

  shift(): void {
    this.#head++
    // drop the sent part now and then, so that a long flush lets go of it
    if (this.#head > 1024 && this.#head * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head)
      this.#head = 0
    }
  }

  /** Takes out everything that waits. */
  drain(): readonly Work[] {
    const rest = this.#entries.slice(this.#head).map(({ work }) => work)
    this.#entries = []
    this.#head = 0
    return rest
  }
}
