import type { Place, Position } from '../../cursor/position.js'
import type { ReadStop } from '../../errors/read-budget-error.js'
import { ReadError } from '../../errors/read-error.js'
import { ReadRetry } from '../read-retry.js'
import type { ReadTicket } from '../read-ticket.js'
import { Arrivals } from './arrivals.js'
import { checkEnd } from './check-end.js'
import { openReadAnswers, type ReadPageAnswer } from './read-answers.js'
import { ReadBudgetGauge } from './read-budget-gauge.js'
import type { ReadContext } from './read-context.js'
import type { ReadRequest } from './read-request.js'

/** An answer, and the ticket under which its items are admitted; whoever takes it closes it. */
export interface ReadPage extends ReadPageAnswer {
  readonly ticket: ReadTicket
}

interface Segment {
  readonly index: number
  readonly retry: ReadRetry
  readonly controller: AbortController
  /** Where its next call begins. */
  place: Place
  /** A call is under way, or its answer was not taken yet. */
  isBusy: boolean
}

/**
 * The answers to the calls of one query or scan, in the order in which they arrive. At most one call or answer of each
 * segment waits to be taken. Must be closed.
 */
export class PageStream {
  readonly #context: ReadContext
  readonly #request: ReadRequest
  readonly #isCount: boolean
  readonly #ask: ReturnType<typeof openReadAnswers>
  readonly #segments: readonly Segment[]
  readonly #arrivals = new Arrivals<ReadPage>()
  readonly #gauge: ReadBudgetGauge
  readonly #tickets = new Set<ReadTicket>()

  constructor(context: ReadContext, request: ReadRequest, position: Position, isCount = false) {
    this.#context = context
    this.#request = request
    this.#isCount = isCount
    this.#ask = openReadAnswers(context, request)
    this.#segments = position.map((place, index) => openSegment(context, place, index))
    this.#gauge = new ReadBudgetGauge(request.budget, (reason) => this.#arrivals.fail(reason))
  }

  /** What kept the stream from going on; where its position is the end, it had no further to go. */
  get stoppedBy(): ReadStop | undefined {
    return this.#gauge.stoppedBy
  }

  /** Behind the answers that were taken. */
  get position(): Position {
    return this.#segments.map(({ place }) => place)
  }

  /** Begins what can be begun without waiting: one call for each segment that has no answer in hand. */
  prefetch(limit: number | undefined): void {
    for (const segment of this.#segments) {
      if (segment.isBusy || segment.place === 'end') continue
      if (!this.#gauge.allowsCall()) return
      this.#begin(segment, limit)
    }
  }

  /** The next answer; `undefined` at the end, or where the budget ends the stream. */
  async next(limit: number | undefined): Promise<ReadPage | undefined> {
    this.prefetch(limit)
    if (this.#gauge.isAborted || !this.#segments.some(({ isBusy }) => isBusy)) return undefined
    const page = await this.#take()
    if (page === undefined) return undefined
    const segment = this.#segments[page.segment]!
    segment.isBusy = false
    segment.place = page.end
    segment.retry.noteProgress()
    this.#gauge.noteConsumed(page.consumed)
    return page
  }

  /** The items of an answer are admitted: later writes don't matter to it. */
  settle({ ticket }: ReadPage): void {
    this.#tickets.delete(ticket)
    this.#context.reader.closeTicket(ticket)
  }

  /** Cancels what is under way; its failure is of no interest. */
  close(): void {
    this.#gauge.release()
    for (const { controller } of this.#segments) controller.abort()
    for (const ticket of this.#tickets) this.#context.reader.closeTicket(ticket)
    this.#tickets.clear()
  }

  async #take(): Promise<ReadPage | undefined> {
    try {
      return await this.#arrivals.take()
    } catch (error) {
      if (this.#gauge.isAborted) return undefined
      throw new ReadError(this.#request.schema.className, undefined, error)
    }
  }

  #begin(segment: Segment, limit: number | undefined): void {
    segment.isBusy = true
    this.#gauge.noteCall()
    const ticket = this.#openTicket()
    const { place } = segment
    const startKey = typeof place === 'string' ? undefined : place
    const part = { startKey, limit, segment: segment.index, count: this.#isCount }
    const { signal } = segment.controller
    const answer = segment.retry.call(() => this.#ask(part, signal))
    // behind the retries: a table that isn't as declared answers the same again
    const checked = answer.then((page) => ({ ...page, end: checkEnd(this.#request, place, page.end), ticket }))
    this.#arrivals.expect(checked)
  }

  #openTicket(): ReadTicket {
    const ticket = this.#context.reader.openTicket()
    this.#tickets.add(ticket)
    return ticket
  }
}

function openSegment({ clock, random, retry }: ReadContext, place: Place, index: number): Segment {
  const controller = new AbortController()
  const { signal } = controller
  return { index, retry: new ReadRetry({ clock, random, retry, signal }), controller, place, isBusy: false }
}
