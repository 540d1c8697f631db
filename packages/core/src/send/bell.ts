/** Wakes whoever waits for something to happen; what happens while nobody waits isn't missed. */
export class Bell {
  #hasRung = false
  #wake: (() => void) | undefined

  ring(): void {
    this.#hasRung = true
    this.#wake?.()
  }

  /** Resolves at the next ring, or at once if it has rung since the last call of this. One may wait at a time. */
  rung(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#hasRung = false
        this.#wake = undefined
        resolve()
      }
      if (this.#hasRung) this.#wake()
    })
  }
}
