import type { Chunk } from './reading.js'

type Step = IteratorResult<object, undefined>

const END: Step = Object.freeze({ value: undefined, done: true })

/**
 * Entities one by one, out of chunks. Does what an async generator would, at a third of its cost for each entity: what is
 * in hand is given without going through one.
 */
export class EntityIterator implements AsyncIterableIterator<object> {
  readonly #chunks: AsyncGenerator<Chunk, void, void>
  #entities: readonly object[] = []
  #at = 0
  #isOver = false
  /** Set while a chunk is being fetched: whoever asks meanwhile has their turn later. */
  #fetch: Promise<unknown> | undefined

  constructor(chunks: AsyncGenerator<Chunk, void, void>) {
    this.#chunks = chunks
  }

  next(): Promise<Step> {
    if (this.#fetch !== undefined) return this.#fetch.then(this.#next, this.#next)
    const entity = this.#entities[this.#at]
    if (entity !== undefined) {
      this.#at++
      return Promise.resolve({ value: entity, done: false })
    }
    if (this.#isOver) return Promise.resolve(END)
    const fetched = this.#fetchEntity()
    this.#fetch = fetched
    return fetched
  }

  async return(): Promise<Step> {
    this.#isOver = true
    this.#entities = []
    await this.#chunks.return()
    return END
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  readonly #next = (): Promise<Step> => this.next()

  /** The first entity of the next chunk that has any. */
  async #fetchEntity(): Promise<Step> {
    try {
      for (;;) {
        const { value, done } = await this.#chunks.next()
        if (done || this.#isOver) return this.#end()
        const [first] = value.entities
        if (first === undefined) continue
        this.#entities = value.entities
        this.#at = 1
        return { value: first, done: false }
      }
    } catch (error) {
      this.#end()
      throw error
    } finally {
      this.#fetch = undefined
    }
  }

  #end(): Step {
    this.#isOver = true
    this.#entities = []
    return END
  }
}
