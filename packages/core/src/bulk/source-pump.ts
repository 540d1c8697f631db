import type { Clock } from '../clock/clock.js'
import { SilenceWatch } from './silence-watch.js'
import type { SourceReader } from './source-reader.js'

/** Elements of a source that is at hand that are read before everything else gets its turn. */
const ELEMENTS_A_TURN = 500

/** Milliseconds that a batch waits for more while the source is silent. */
const SILENCE_MS = 50

/** What a pump needs. */
interface PumpParts {
  readonly reader: Pick<SourceReader, 'next'>
  readonly take: (element: unknown) => void
  /** Whether the source has to wait. */
  readonly isFull: () => boolean
  /** Whether nothing more is wanted. */
  readonly isStopped: () => boolean
  /** Called when no more elements come for a while: what waits for more needs to go on. */
  readonly onPause: () => void
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Reads a source into a load, no faster than the load takes it. */
export class SourcePump {
  readonly #parts: PumpParts
  readonly #watch: SilenceWatch
  /** Wakes a wait for room. */
  #wake: () => void = () => undefined
  /** Ends a wait for the source. */
  #giveUp: (() => void) | undefined
  #isAsking = false

  constructor(parts: PumpParts) {
    this.#parts = parts
    this.#watch = new SilenceWatch(parts.clock, SILENCE_MS, parts.signal, parts.onPause)
  }

  /**
   * Tells whether the source has ended, or whether the load is stopped: then the source may still be thinking of its
   * next element. Rejects with what the source throws.
   */
  async run(): Promise<'ended' | 'stopped'> {
    const { reader, take, isFull, isStopped, onPause } = this.#parts
    for (let read = 0; !isStopped(); ) {
      if (isFull()) {
        onPause()
        await this.#changed()
        continue
      }
      if (++read % ELEMENTS_A_TURN === 0) await new Promise(setImmediate)
      const next = reader.next()
      const result = next instanceof Promise ? await this.#arrival(next) : next
      if (result === undefined) break
      if (result.done) return 'ended'
      take(result.value)
    }
    return 'stopped'
  }

  /** Whether the source hasn't answered yet. */
  get isAsking(): boolean {
    return this.#isAsking
  }

  /** Something has ended, or the load is stopped. */
  change(): void {
    this.#wake()
    if (this.#giveUp === undefined) return
    if (this.#parts.isStopped()) this.#giveUp()
    // what waited for the operation that ended needs to go on too
    else this.#watch.begin()
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  async #arrival(next: Promise<IteratorResult<unknown>>): Promise<IteratorResult<unknown> | undefined> {
    this.#watch.begin()
    this.#isAsking = true
    const onAnswer = (): void => {
      this.#isAsking = false
    }
    next.then(onAnswer, onAnswer)
    try {
      return await new Promise((resolve, reject) => {
        this.#giveUp = () => resolve(undefined)
        next.then(resolve, reject)
      })
    } finally {
      this.#giveUp = undefined
      this.#watch.end()
    }
  }
}
