import { Readable } from 'node:stream'
import { OptionError } from '../errors/option-error.js'

/** Where a bulk load takes its elements from: entities, or what `put()` and `remove()` make. */
export type BulkSource = Iterable<object> | AsyncIterable<object>

/** Reads a source one element at a time, never ahead. */
export class SourceReader {
  readonly #iterator: Iterator<unknown> | AsyncIterator<unknown>
  readonly #source: unknown
  #isOpen = true

  /** @throws {OptionError} for anything but an iterable or async iterable, strings included. */
  constructor(source: BulkSource) {
    this.#source = source
    this.#iterator = openIterator(source)
  }

  /** The next element, at once where the source has it. Throws or rejects with whatever the source does. */
  next(): IteratorResult<unknown> | Promise<IteratorResult<unknown>> {
    try {
      const result = this.#iterator.next()
      if (!(result instanceof Promise) && !isThenable(result)) return this.#note(result)
      return Promise.resolve(result).then((late) => this.#note(late), this.#fail)
    } catch (error) {
      return this.#fail(error)
    }
  }

  /**
   * Tells the source that nothing more is wanted, unless it has ended by itself: files are closed, streams destroyed.
   * What the source throws while it closes doesn't matter any more.
   */
  async close(): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    // a stream's iterator would wait for the chunk that it has asked for
    if (this.#source instanceof Readable) this.#source.destroy()
    try {
      await this.#iterator.return?.()
    } catch {
      // whatever ended the load is the better reason
    }
  }

  #note(result: IteratorResult<unknown>): IteratorResult<unknown> {
    if (result.done) this.#isOpen = false
    return result
  }

  readonly #fail = (error: unknown): never => {
    // an iterator that threw has ended
    this.#isOpen = false
    throw error
  }
}

function openIterator(source: unknown): Iterator<unknown> | AsyncIterator<unknown> {
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return (source as AsyncIterable<unknown>)[Symbol.asyncIterator]()
    if (Symbol.iterator in source) return (source as Iterable<unknown>)[Symbol.iterator]()
  }
  throw new OptionError('source', 'an iterable or async iterable of entities or operations', source)
}

function isThenable(value: unknown): value is PromiseLike<IteratorResult<unknown>> {
  return typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function'
}
