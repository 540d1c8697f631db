import type { Work } from './work.js'

interface Entry {
  readonly work: Work
  /** Its place among the operations of all tables. */
  readonly place: number
}

/** Operations of one table that wait to be sent in the same kind of call, first in, first out. */
export class TableQueue {
  #entries: Entry[] = []
  #head = 0
  #carried = 0

  get size(): number {
    return this.#entries.length - this.#head
  }

  /** Whether an operation waits here that a call has carried already. */
  get hasCarried(): boolean {
    return this.#carried > 0
  }

  push(work: Work, place: number): void {
    if (work.attempts > 0) this.#carried++
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
    if ((this.peek()?.attempts ?? 0) > 0) this.#carried--
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
    this.#carried = 0
    return rest
  }
}
