import { OptionError } from '@sluice/core'
import { CallRecord } from './call-record.js'

/** Keeps the latest calls, up to a limit. */
export class CallLog {
  readonly #limit: number
  #calls: CallRecord[] = []
  #count = 0

  constructor(limit: number) {
    if (!(limit >= 0)) throw new OptionError('recordCalls', 'a number of calls, 0 or more', limit)
    this.#limit = limit
  }

  /** The recorded calls, oldest first. */
  get calls(): readonly CallRecord[] {
    return this.#calls.length > this.#limit ? this.#calls.slice(-this.#limit) : this.#calls
  }

  /** How many calls there were, recorded or not. */
  get count(): number {
    return this.#count
  }

  record(operation: string, body: string, at: number): CallRecord {
    const call = new CallRecord(operation, body, at)
    this.#count++
    if (this.#limit > 0) this.#calls.push(call)
    // cut seldom: a shift for each call would cost its length
    if (this.#calls.length > 2 * this.#limit) this.#calls = this.#calls.slice(-this.#limit)
    return call
  }

  clear(): void {
    this.#calls = []
    this.#count = 0
  }
}
