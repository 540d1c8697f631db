/** How many leading elements of a source have ended, whatever the order in which they end. */
export class LoadPosition {
  #value: number
  readonly #ended = new Set<number>()

  constructor(start: number) {
    this.#value = start
  }

  /** All elements before this one have ended. */
  get value(): number {
    return this.#value
  }

  /** Ends the element with this number, counted from 0. */
  end(element: number): void {
    this.#ended.add(element)
    while (this.#ended.delete(this.#value)) this.#value++
  }
}
