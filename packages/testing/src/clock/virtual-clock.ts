import { OptionError } from '@sluice/core'
import type { Clock } from './clock.js'
import { nextTurn, onNextTurn } from './next-turn.js'

/** What {@link VirtualClock} takes. */
export interface VirtualClockOptions {
  /** Milliseconds since the epoch at the start. Default: 2025-01-01T00:00:00Z. */
  readonly start?: number
  /**
   * `true` (the default): a sleep lets virtual time run on by itself, as soon as everything else has had its turn, so
   * that nothing really waits. `false`: time stands still until {@link VirtualClock.advance}.
   */
  readonly autoAdvance?: boolean
}

interface Sleeper {
  readonly wakesAt: number
  readonly wake: () => void
}

const DEFAULT_START = Date.UTC(2025, 0, 1)

/**
 * A clock that never waits: time is a number that sleepers move. Sleepers wake one by one in the order of their time
 * (those of one time in the order in which they fell asleep), each after the code that the one before it woke has run.
 *
 * @throws {OptionError} for a start that is not a finite number.
 */
export class VirtualClock implements Clock {
  #now: number
  readonly #autoAdvance: boolean
  /** In the order of waking. */
  readonly #sleepers: Sleeper[] = []
  #scheduled = false
  /** Turns under way in which no time passes. */
  #turns = 0

  constructor(options: VirtualClockOptions = {}) {
    const { start = DEFAULT_START, autoAdvance = true } = options
    if (!Number.isFinite(start)) throw new OptionError('start', 'a finite number of milliseconds', start)
    this.#now = start
    this.#autoAdvance = autoAdvance
  }

  /** Virtual milliseconds since the epoch. */
  now(): number {
    return this.#now
  }

  /** The same: this clock is a time of day. See {@link Clock.timeOfDay}. */
  timeOfDay(): number {
    return this.#now
  }

  /** How many sleeps are waiting. */
  get sleeping(): number {
    return this.#sleepers.length
  }

  /** Waits `ms` milliseconds of virtual time: see {@link Clock.sleep}. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const onAbort = (): void => {
        this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1)
        reject(signal?.reason)
      }
      const wake = (): void => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }
      const sleeper: Sleeper = { wakesAt: this.#now + Math.max(0, ms), wake }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#enqueue(sleeper)
      if (this.#autoAdvance) this.#schedule()
    })
  }

  /**
   * Moves time on by `ms` milliseconds and wakes, in order, who sleeps no longer than that. Resolves when the code that
   * was woken has run as far as it goes without waiting.
   *
   * @throws {OptionError} for a negative number: time never runs backwards.
   */
  async advance(ms: number): Promise<void> {
    if (!(ms >= 0)) throw new OptionError('ms', 'a number of milliseconds, 0 or more', ms)
    const until = this.#now + ms
    for (let next = this.#sleepers[0]; next !== undefined && next.wakesAt <= until; next = this.#sleepers[0]) {
      this.#wakeFirst()
      await nextTurn()
    }
    this.#now = Math.max(this.#now, until)
    await nextTurn()
  }

  /** Lets one turn of the event loop pass and no time: meanwhile nobody who sleeps is woken by time that runs on. */
  async turn(): Promise<void> {
    this.#turns++
    await nextTurn()
    this.#turns--
  }

  #enqueue(sleeper: Sleeper): void {
    let index = this.#sleepers.length
    while (index > 0 && (this.#sleepers[index - 1]?.wakesAt ?? 0) > sleeper.wakesAt) index--
    this.#sleepers.splice(index, 0, sleeper)
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    onNextTurn(() => {
      this.#scheduled = false
      if (this.#turns === 0) this.#wakeFirst()
      if (this.#sleepers.length > 0) this.#schedule()
    })
  }

  #wakeFirst(): void {
    const sleeper = this.#sleepers.shift()
    if (sleeper === undefined) return
    this.#now = Math.max(this.#now, sleeper.wakesAt)
    sleeper.wake()
  }
}
