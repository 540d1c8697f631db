import type { StoredItem } from '../../codec/stored-item.js'
import type { Place, Position } from '../../cursor/position.js'
import type { ReadStop } from '../../errors/read-budget-error.js'
import { callLimit } from './call-limit.js'
import { type EntityMaker, entityMaker } from './entity-maker.js'
import { PageStream, type ReadPage } from './page-stream.js'
import type { ReadContext } from './read-context.js'
import type { ReadFigures } from './read-figures.js'
import type { ReadRequest } from './read-request.js'
import { NONE_GONE, rereadOvertaken } from './reread-overtaken.js'
import { startKeyOf } from './start-key.js'

/** What one answer brought. */
export interface Chunk {
  readonly entities: readonly object[]
  /** The item of the first of them. */
  readonly first: StoredItem | undefined
  readonly consumed: ReadFigures
}

interface ReadingOptions {
  /** How many items to look at beyond the limit: one tells whether anything follows. Default: 0. */
  readonly lookahead?: number
  /** Whether to read on while a chunk is in use. Default: `true`. */
  readonly prefetch?: boolean
}

/**
 * A query or scan on its way: chunk by chunk until its limit, its end, or the end of its budget. The next chunk is read
 * while this one is in use, if it surely is needed. Must be closed.
 */
export class Reading {
  readonly #context: ReadContext
  readonly #request: ReadRequest
  readonly #stream: PageStream
  readonly #lookahead: number
  readonly #prefetches: boolean
  readonly #places: Place[]
  #wanted: number | undefined

  constructor(context: ReadContext, request: ReadRequest, position: Position, options: ReadingOptions = {}) {
    this.#context = context
    this.#request = request
    this.#lookahead = options.lookahead ?? 0
    this.#prefetches = options.prefetch ?? true
    this.#places = [...position]
    this.#wanted = request.limit
    this.#stream = new PageStream(context, request, position)
  }

  /** Behind what the chunks brought so far. */
  get position(): Position {
    return [...this.#places]
  }

  /** Whether nothing follows. */
  get isAtEnd(): boolean {
    return this.#places.every((place) => place === 'end')
  }

  /** What ended the reading, if the budget did. */
  get stoppedBy(): ReadStop | undefined {
    return this.#wanted === 0 || this.isAtEnd ? undefined : this.#stream.stoppedBy
  }

  /** @throws {ReadError} if the client failed, and retries were of no use. */
  async next(): Promise<Chunk | undefined> {
    if (this.#wanted === 0) return undefined
    const page = await this.#stream.next(this.#callLimit(0))
    if (page === undefined) return undefined
    this.#prefetch(page.items.length)
    // hardly ever: no wait where nothing was written meanwhile
    const isOlder = page.ticket.outdated.size > 0
    const gone = isOlder ? await rereadOvertaken(this.#context, this.#request, page) : NONE_GONE
    // ended before its entities were there: what goes on begins with this page again
    if (gone === undefined) return undefined
    const chunk = this.#takeFrom(page, gone)
    this.#prefetch(0)
    return chunk
  }

  close(): void {
    this.#stream.close()
  }

  /** Reads on while `coming` entities are made, if those can't be all that are wanted. */
  #prefetch(coming: number): void {
    if (!this.#prefetches) return
    if (this.#wanted === undefined || this.#wanted > coming) this.#stream.prefetch(this.#callLimit(coming))
  }

  #callLimit(coming: number): number | undefined {
    const wanted = this.#wanted
    return callLimit(this.#request, wanted === undefined ? undefined : wanted - coming + this.#lookahead)
  }

  #takeFrom(page: ReadPage, gone: ReadonlySet<StoredItem>): Chunk {
    const { segment, items, end, consumed } = page
    const make = entityMaker(this.#context, this.#request, page.ticket)
    const taking: Taking = { make, gone, entities: [], first: undefined, wanted: this.#wanted, taken: 0 }
    items.every(takeNext, taking)
    this.#wanted = taking.wanted
    this.#stream.settle(page)
    const { entities, first, taken } = taking
    this.#places[segment] = taken < items.length ? startKeyOf(this.#request, items[taken - 1]!.item) : end
    return { entities, first, consumed }
  }
}

/** How far a chunk is made of the items of a page. */
interface Taking {
  readonly make: EntityMaker
  readonly gone: ReadonlySet<StoredItem>
  readonly entities: object[]
  first: StoredItem | undefined
  /** Entities that are wanted still. */
  wanted: number | undefined
  taken: number
}

/** Takes the next item of a page; says whether there was use for it. */
function takeNext(this: Taking, stored: StoredItem): boolean {
  if (this.wanted === 0) return false
  this.taken++
  const entity = this.gone.has(stored) ? undefined : this.make(stored)
  if (entity === undefined) return true
  this.first ??= stored
  this.entities.push(entity)
  if (this.wanted !== undefined) this.wanted--
  return true
}
