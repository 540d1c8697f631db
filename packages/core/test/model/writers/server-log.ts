import type { FakeDynamoDBClient } from '@sluice/testing'
import { type Content, readStore, type Store } from './content.js'
import type { Request } from './read-requests.js'

/**
 * How a call ended for whoever sent it:
 * - `answered`: done, but for what it handed back
 * - `failed`: its condition, or one of its transaction, was false
 * - `not-applied`: turned away for now
 * - `in-doubt`: nobody told
 */
export type CallEnd = 'answered' | 'failed' | 'not-applied' | 'in-doubt'

/** One call, as both sides of the wire saw it. */
export interface LoggedCall {
  readonly writer: string
  /** When it was sent, by the clock. */
  readonly at: number
  readonly operation: string
  readonly body: string
  readonly requests: readonly Request[]
  end: CallEnd
  /** Of a transaction that was cancelled: the reason of each operation. */
  reasons: readonly string[]
  leftovers: ReadonlySet<string>
  /** The tables just before the server did it. */
  before: Store
  isDone: boolean
  /** Whether nothing with the same token was done before. */
  isFirstDone: boolean
}

/** What the server really did, call by call: the truth that outcomes are held against. */
export class ServerLog {
  readonly fake: FakeDynamoDBClient
  readonly calls: LoggedCall[] = []
  /** Every state of the tables, in order. */
  readonly states: Store[] = [new Map()]
  #last: Promise<unknown> = Promise.resolve()

  constructor(fake: FakeDynamoDBClient) {
    this.fake = fake
  }

  /** The tables as they are now. */
  get store(): Store {
    return this.states.at(-1)!
  }

  /** Lets the server do a write, and sees what that did. */
  serve<T>(call: LoggedCall, handle: () => Promise<T>): Promise<T> {
    return this.takeTurn(async () => {
      call.before = this.store
      try {
        return await handle()
      } finally {
        const { outcome = '' } = this.fake.calls.at(-1) ?? {}
        call.isDone = DONE.has(outcome)
        call.isFirstDone = call.isDone && !this.#isDoneBefore(call)
        if (call.isDone) this.states.push(readStore(this.fake))
      }
    })
  }

  /** One call at a time, so that it is known which did what. */
  takeTurn<T>(handle: () => Promise<T>): Promise<T> {
    const served = this.#last.then(handle)
    this.#last = served.catch(() => undefined)
    return served
  }

  #isDoneBefore({ operation, body }: LoggedCall): boolean {
    // the same bytes are the same token
    const isTransaction = operation === 'TransactWriteItems'
    return isTransaction && this.calls.some((other) => other.isFirstDone && other.body === body)
  }

  /** Whether an item was like this at some moment from the given state on. */
  wasStored(id: string, isIt: (content: Content | undefined) => boolean, from: number): boolean {
    return this.states.slice(from).some((store) => isIt(store.get(id)))
  }
}

const DONE = new Set(['ok', 'lost', 'garbled', 'replaced'])
