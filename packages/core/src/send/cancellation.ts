import { abortError } from './until-aborted.js'

/**
 * Rejects what calls under way bring as soon as the flush is ended: a client that doesn't heed its signal can't hold it up.
 * One listener to the flush's signal serves all calls; one for each would cost more than their bookkeeping.
 */
export class Cancellation {
  readonly #underWay = new Set<(reason: Error) => void>()
  #hasCome = false

  /** Whether the flush was ended. */
  get hasCome(): boolean {
    return this.#hasCome
  }

  /** What a promise brings, or a rejection if the flush is ended before. */
  guard<V>(promise: Promise<V>): Promise<V> {
    return new Promise((resolve, reject) => {
      if (this.#hasCome) reject(abortError())
      this.#underWay.add(reject)
      promise.then(
        (value) => {
          this.#underWay.delete(reject)
          resolve(value)
        },
        (error: unknown) => {
          this.#underWay.delete(reject)
          reject(error)
        },
      )
    })
  }

  /** Ends the flush. */
  come(): void {
    this.#hasCome = true
    for (const reject of this.#underWay) reject(abortError())
  }
}
