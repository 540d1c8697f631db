import type { Clock } from '../clock/clock.js'
import type { Checkpoint, CheckpointStore } from './checkpoint.js'
import { type HashedElement, PrefixHash } from './prefix-hash.js'
import { PrefixMarks } from './prefix-marks.js'

/** Elements between two places where a load can be resumed. */
const MARK_EVERY = 50

/** What a keeper needs. */
interface KeeperOptions {
  readonly store: CheckpointStore
  /** Milliseconds between the starts of two saves. */
  readonly intervalMs: number
  readonly clock: Clock
  /** The checkpoint that the load resumes from. */
  readonly resumed: Checkpoint | undefined
  /** Called when a save fails. */
  readonly onError: (error: unknown) => void
}

/** Saves a load's checkpoint now and then: never beyond what has ended, one save at a time. */
export class CheckpointKeeper {
  readonly #options: KeeperOptions
  readonly #hash = new PrefixHash()
  readonly #marks = new PrefixMarks()
  readonly #start: number
  #read = 0
  #saved: number
  #savedAt: number
  #saving: Promise<void> | undefined
  /** Whether the store has failed, or is given up. */
  #failed = false
  #isEnding = false
  /** Dead letters before the last place that was saved, and those after it by their place. */
  #letters: number
  #laterLetters: number[] = []

  constructor(options: KeeperOptions) {
    this.#options = options
    this.#start = options.resumed?.position ?? 0
    this.#saved = this.#start
    this.#savedAt = options.clock.now()
    this.#letters = options.resumed?.deadLetters ?? 0
  }

  /** Takes in the next element that was read; tells whether the source goes on as the checkpoint says. */
  read(element: HashedElement): boolean {
    this.#hash.add(element)
    this.#read++
    if (this.#read === this.#start) return this.#hash.digest() === this.#options.resumed?.hash
    if (this.#read > this.#start && this.#read % MARK_EVERY === 0) this.mark()
    return true
  }

  /** Makes the end of what was read a place where the load can be resumed. */
  mark(): void {
    if (this.#read > this.#start) this.#marks.add({ position: this.#read, hash: this.#hash.digest() })
  }

  /** A dead letter of this element is stored. */
  noteLetter(element: number): void {
    this.#laterLetters.push(element)
  }

  /** Saves if it is time to. */
  note(position: number): void {
    const { clock, intervalMs, onError } = this.#options
    if (this.#isEnding || this.#saving !== undefined || this.#failed || clock.now() - this.#savedAt < intervalMs) return
    this.#saving = this.#save(position)
      .catch((error: unknown) => {
        this.#failed = true
        onError(error)
      })
      .finally(() => {
        this.#saving = undefined
      })
  }

  /** Saves once more, after a load that ended too early; a store that has failed before isn't asked again. */
  async stop(position: number): Promise<void> {
    this.#isEnding = true
    await this.#saving
    if (!this.#failed) await this.#save(position)
  }

  /** Removes the checkpoint, after a load that ended well. */
  async finish(): Promise<void> {
    this.#isEnding = true
    await this.#saving
    if (!this.#failed) await this.#options.store.clear()
  }

  /** Asks the store nothing more, whatever it answers yet. */
  giveUp(): void {
    this.#failed = true
  }

  async #save(position: number): Promise<void> {
    const mark = this.#marks.upTo(position)
    if (mark === undefined || mark.position <= this.#saved) return
    this.#savedAt = this.#options.clock.now()
    const isBefore = (element: number): boolean => element < mark.position
    const letters = this.#letters + this.#laterLetters.filter(isBefore).length
    await this.#options.store.save({ version: 1, ...mark, deadLetters: letters })
    this.#saved = mark.position
    this.#letters = letters
    this.#laterLetters = this.#laterLetters.filter((element) => !isBefore(element))
  }
}
