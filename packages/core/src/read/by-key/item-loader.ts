import { type KeyRead, wantedText } from '../../client/key-read.js'
import type { ReadCalls } from '../../client/read-calls.js'
import type { RetrySettings } from '../../options/retry-options.js'
import { sideBySide } from '../../send/side-by-side.js'
import { CALLS_AT_A_TIME } from './calls-at-a-time.js'
import { type CarryContext, carryRequests } from './carry-requests.js'
import { ItemRequest } from './item-request.js'
import { planReads } from './plan-reads.js'

/** How an item is loaded. */
interface LoadOptions {
  readonly consistent: boolean
  readonly retry: RetrySettings
}

/** Requests that may share a call. */
interface Lot extends LoadOptions {
  readonly requests: Map<string, ItemRequest>
}

/**
 * Coalesces: what is asked for in one tick goes into the fewest calls, each item once. A tick ends when the code that runs
 * and all that waits on settled promises has run: gets made in a `Promise.all`, or after other gets resolved, are together.
 */
export class ItemLoader {
  readonly #context: Omit<CarryContext, keyof LoadOptions>
  #lots: Lot[] = []

  constructor(context: Omit<CarryContext, keyof LoadOptions> & { readonly calls: ReadCalls }) {
    this.#context = context
  }

  /** The request for an item, sent when the tick ends. */
  request(read: KeyRead, options: LoadOptions): ItemRequest {
    const { requests } = this.#lotFor(options)
    const name = `${wantedText(read)}\0${read.identity.id}`
    const known = requests.get(name)
    if (known !== undefined && !known.isAbandoned) return known
    const request = new ItemRequest(read)
    requests.set(name, request)
    return request
  }

  #lotFor({ consistent, retry }: LoadOptions): Lot {
    if (this.#lots.length === 0) atEndOfTick(() => this.#send())
    const known = this.#lots.find((lot) => lot.consistent === consistent && sameRetry(lot.retry, retry))
    if (known !== undefined) return known
    const lot = { consistent, retry, requests: new Map<string, ItemRequest>() }
    this.#lots.push(lot)
    return lot
  }

  #send(): void {
    const lots = this.#lots
    this.#lots = []
    for (const { requests, consistent, retry } of lots) {
      const wanted = [...requests.values()].filter((request) => !request.isAbandoned)
      const context = { ...this.#context, consistent, retry }
      // never rejects
      void sideBySide(planReads(wanted), CALLS_AT_A_TIME, (call) => carryRequests(context, call))
    }
  }
}

// the real one: fake timers of a test runner put another in its place, and no get would ever end
const { nextTick } = process

/** After the code that runs, and all that is behind promises that are settled by then. */
function atEndOfTick(callback: () => void): void {
  Promise.resolve().then(() => nextTick(callback))
}

function sameRetry(a: RetrySettings, b: RetrySettings): boolean {
  if (a === b) return true
  return a.maxAttempts === b.maxAttempts && a.maxElapsedMs === b.maxElapsedMs && sameBackoff(a, b)
}

function sameBackoff(a: RetrySettings, b: RetrySettings): boolean {
  return a.baseDelayMs === b.baseDelayMs && a.maxDelayMs === b.maxDelayMs
}
