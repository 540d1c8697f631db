import type { Work } from './work.js'

/** Operations of one table that wait to be sent in the same kind of call, first in, first out. */
export class TableQueue {
  #works: Work[] = []
  /** The place of each among the operations of all tables; no object for each, as there are many. */
  #places: number[] = []
  #head = 0
  #carried = 0

  get size(): number {
    return this.#works.length - this.#head
  }

  /** Whether an operation waits here that a call has carried already. */
  get hasCarried(): boolean {
    return this.#carried > 0
  }

  push(work: Work, place: number): void {
    if (work.attempts > 0) this.#carried++
    this.#works.push(work)
    this.#places.push(place)
  }

  /** The place of the first waiting operation; infinite if none waits. */
  get firstPlace(): number {
    return this.#places[this.#head] ?? Number.POSITIVE_INFINITY
  }

  peek(): Work | undefined {
    return this.#works[this.#head]
  }

  shift(): void {
    if ((this.peek()?.attempts ?? 0) > 0) this.#carried--
    this.#head++
    // drop the sent part now and then, so that a long flush lets go of it
    if (this.#head > 1024 && this.#head * 2 > this.#works.length) {
      this.#works = this.#works.slice(this.#head)
      this.#places = this.#places.slice(this.#head)
      this.#head = 0
    }
  }

  /** Takes out everything that waits. */
  drain(): readonly Work[] {
    const rest = this.#works.slice(this.#head)
    this.#works = []
    this.#places = []
    this.#head = 0
    this.#carried = 0
    return rest
  }
}
