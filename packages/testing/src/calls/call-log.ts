import { OptionError } from '@sluice/core'
import { CallRecord } from './call-record.js'

/** Characters of the bodies that are kept together: no more than some 128 MB, however large each is. */
const MAX_CHARACTERS: number = 128 * 1024 * 1024

/** Keeps the latest calls, up to a number of them and up to {@link MAX_CHARACTERS}. Without end, it keeps all. */
export class CallLog {
  readonly #limit: number
  readonly #maxCharacters: number
  #calls: CallRecord[] = []
  #characters = 0
  #count = 0

  constructor(limit: number, maxCharacters: number = limit === Infinity ? Infinity : MAX_CHARACTERS) {
    if (!(limit >= 0)) throw new OptionError('recordCalls', 'a number of calls, 0 or more', limit)
    this.#limit = limit
    this.#maxCharacters = maxCharacters
  }

  /** The recorded calls, oldest first. */
  get calls(): readonly CallRecord[] {
    this.#cutBeyond(1)
    return this.#calls
  }

  /** How many calls there were, recorded or not. */
  get count(): number {
    return this.#count
  }

  record(operation: string, body: string, at: number): CallRecord {
    const call = new CallRecord(operation, body, at)
    this.#count++
    if (this.#limit === 0) return call
    this.#calls.push(call)
    this.#characters += call.characters
    // cut seldom: a shift for each call would cost its length
    this.#cutBeyond(2)
    return call
  }

  clear(): void {
    this.#calls = []
    this.#characters = 0
    this.#count = 0
  }

  /** Where they are over a multiple of a limit, forgets the oldest calls, down to the limits; never the latest one. */
  #cutBeyond(times: number): void {
    if (this.#calls.length <= times * this.#limit && this.#characters <= times * this.#maxCharacters) return
    let first = Math.max(0, this.#calls.length - this.#limit)
    let characters = 0
    for (const call of this.#calls.slice(first)) characters += call.characters
    while (characters > this.#maxCharacters && first < this.#calls.length - 1) {
      characters -= this.#calls[first++]?.characters ?? 0
    }
    this.#calls = this.#calls.slice(first)
    this.#characters = characters
  }
}
