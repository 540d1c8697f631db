/** Values that are taken in the order in which they arrive. The first failure is what the next one to take gets. */
export class Arrivals<V> {
  readonly #arrived: V[] = []
  #failure: { readonly error: unknown } | undefined
  #wake: (() => void) | undefined

  /** Takes in what a promise brings; its rejection is heard, whether anybody takes or not. */
  expect(promise: Promise<V>): void {
    promise.then(
      (value) => {
        this.#arrived.push(value)
        this.#wake?.()
      },
      (error: unknown) => this.fail(error),
    )
  }

  /** Fails who takes from now on. */
  fail(error: unknown): void {
    this.#failure ??= { error }
    this.#wake?.()
  }

  /** The next value; waits for one. One may wait at a time. */
  async take(): Promise<V> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure.error
      const value = this.#arrived.shift()
      if (value !== undefined) return value
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
