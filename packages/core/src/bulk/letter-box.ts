import type { RefusalGroup } from './bulk-figures.js'
import type { DeadLetter, DeadLetterSink } from './dead-letter.js'

/** Groups that a report tells apart; more than that would grow with the load. */
const MAX_GROUPS = 100

/** Stores dead letters side by side, and counts them by what was wrong. */
export class LetterBox {
  readonly #sink: DeadLetterSink
  readonly #underWay = new Set<Promise<void>>()
  readonly #groups = new Map<string, { -readonly [P in keyof RefusalGroup]: RefusalGroup[P] }>()
  #stored = 0
  #closing: Promise<void> | undefined

  constructor(sink: DeadLetterSink) {
    this.#sink = sink
  }

  get includeItem(): boolean {
    return this.#sink.includeItem ?? false
  }

  /** Letters that would survive a crash. */
  get stored(): number {
    return this.#stored
  }

  get refusals(): readonly RefusalGroup[] {
    return [...this.#groups.values()].map((group) => ({ ...group }))
  }

  /** Stores a letter; `onStored` is called when it would survive a crash, or else `onError`. */
  put(letter: DeadLetter, onStored: () => void, onError: (error: unknown) => void): void {
    const storing: Promise<void> = this.#store(letter)
      .then(onStored, onError)
      .finally(() => this.#underWay.delete(storing))
    this.#underWay.add(storing)
  }

  /** Resolves when every letter is stored or has failed, and the sink is closed. */
  async close(): Promise<void> {
    await Promise.all(this.#underWay)
    await this.#closeSink()
  }

  /** Closes the sink without waiting for anything; returns how many letters it hasn't answered. */
  giveUp(): number {
    this.#closeSink().catch(() => undefined)
    return this.#underWay.size
  }

  #closeSink(): Promise<void> {
    this.#closing ??= (async () => this.#sink.close?.())()
    return this.#closing
  }

  async #store(letter: DeadLetter): Promise<void> {
    await this.#sink.write(letter)
    this.#stored++
    this.#count(letter)
  }

  #count({ className, outcome, code, reason }: DeadLetter): void {
    const id = `${outcome} ${code} ${className}`
    const group = this.#groups.get(id)
    if (group !== undefined) group.letters++
    else if (this.#groups.size < MAX_GROUPS) this.#groups.set(id, { className, outcome, code, letters: 1, reason })
  }
}
