import type { CallWriters } from '../client/write-calls.js'
import { waitEvents } from '../diagnostics/wait-events.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { Bell } from './bell.js'
import { type Call, startCall } from './call.js'
import { carry } from './carry.js'
import { clockThrew } from './clock-threw.js'
import { endRest } from './end-rest.js'
import { type FlushRun, startRun } from './flush-run.js'
import type { Load } from './load.js'
import type { SendSettings } from './send-settings.js'
import { fail, startWork, type Work } from './work.js'

/**
 * A send stage that is fed as it goes. Full batches are sent as soon as they can be; what doesn't fill one waits for
 * more until the sender is pressed or closed. It holds the operations that wait or are under way, no others.
 */
export interface Sender {
  /** Queues an operation; `onEnd` is told of its end. After the end of the sender it ends at once, as not sent. */
  push(sealed: SealedOperation, onEnd?: (work: Work) => void): Work
  /** Sends everything that waits now, in batches that aren't full too. */
  press(): void
  /** Nothing more will be pushed. */
  close(): void
  /** Resolves when everything pushed has its outcome and the sender is closed, aborted or stopped. Never rejects. */
  readonly done: Promise<void>
  readonly run: FlushRun
}

/** Opens a sender; `onCall` is told after each call. Nothing is sent before the current turn ends, unless it is closed. */
export function openSender(writers: CallWriters, settings: SendSettings, onCall: () => void): Sender {
  return new Sending(writers, settings, onCall)
}

class Sending implements Sender {
  readonly run: FlushRun
  readonly done: Promise<void>
  readonly #writers: CallWriters
  readonly #onCall: () => void
  readonly #bell = new Bell()
  #underWay = 0
  /** Of calls that were not taken in to their end: nobody knows what became of them. */
  readonly #brokenOff: Work[] = []
  #resolve: () => void = () => undefined
  #hasStarted = false
  #isScheduled = false
  #isPressed = false
  #isClosed = false
  #hasEnded = false

  constructor(writers: CallWriters, settings: SendSettings, onCall: () => void) {
    this.run = startRun(settings)
    this.#writers = writers
    this.#onCall = onCall
    this.done = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  push(sealed: SealedOperation, onEnd?: (work: Work) => void): Work {
    const work = startWork(sealed, onEnd)
    if (this.#hasEnded) {
      fail(work, 'unprocessed', endRest(this.run))
      return work
    }
    this.run.queue.push(work)
    this.#schedule()
    return work
  }

  press(): void {
    this.#isPressed = true
    this.#schedule()
  }

  close(): void {
    this.#isClosed = true
    this.#start()
  }

  #schedule(): void {
    if (this.#hasStarted) {
      this.#bell.ring()
    } else if (!this.#isScheduled) {
      this.#isScheduled = true
      queueMicrotask(() => this.#start())
    }
  }

  #start(): void {
    this.#bell.ring()
    if (this.#hasStarted) return
    this.#hasStarted = true
    this.#drive()
      .catch((error) => this.#stop(error))
      .then(() => this.#end())
      .then(this.#resolve)
  }

  #stop(cause: unknown): void {
    this.run.stopped ??= clockThrew(cause)
    this.#bell.ring()
  }

  async #drive(): Promise<void> {
    const { settings, cancellation } = this.run
    const { signal } = settings
    const onAbort = (): void => {
      cancellation.come()
      this.#bell.ring()
    }
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort)
    try {
      while (!this.#mustEnd) {
        this.#launch()
        if (this.#isClosed && this.#underWay === 0 && this.#readyAt(false) === undefined) break
        await this.#nextEvent()
      }
      while (this.#underWay > 0) await this.#bell.rung()
    } finally {
      signal.removeEventListener('abort', onAbort)
    }
  }

  async #end(): Promise<void> {
    while (this.#underWay > 0) await this.#bell.rung()
    this.#hasEnded = true
    const failure = endRest(this.run)
    for (const work of this.#brokenOff) {
      if (work.outcome !== undefined) continue
      work.inDoubt = true
      fail(work, 'unprocessed', failure)
    }
  }

  get #mustEnd(): boolean {
    return this.run.cancellation.hasCome || this.run.stopped !== undefined
  }

  get #onlyFull(): boolean {
    return !this.#isClosed && !this.#isPressed
  }

  #readyAt(onlyFull: boolean): number | undefined {
    return this.run.queue.readyAt(this.run.settings.clock.now(), onlyFull)
  }

  #launch(): void {
    const { settings, queue } = this.run
    while (this.#underWay < settings.concurrency && !this.#mustEnd) {
      const load = this.#nextLoad()
      if (load === undefined) break
      this.#carry(startCall(load, queue))
    }
    if (!queue.hasBatchable) this.#isPressed = false
  }

  /** Never rejects. */
  async #carry(call: Call): Promise<void> {
    this.#underWay++
    await carry(this.run, call, this.#writers).catch((error) => {
      this.#stop(error)
      this.#brokenOff.push(...call.works)
    })
    this.#underWay--
    this.#onCall()
    this.#bell.ring()
  }

  /** The next call, without operations that needn't be sent any more: those end here. */
  #nextLoad(): Load | undefined {
    const { queue, condemned, settings } = this.run
    const isWanted = (work: Work): boolean => {
      const failure = condemned.reasonFor(work)
      if (failure !== undefined) fail(work, 'rejected', failure)
      return failure === undefined
    }
    return queue.next(settings.clock.now(), { isWanted, onlyFull: this.#onlyFull })
  }

  /** Waits for a call to end, for a table to be ready or for something new, whichever is first; an abort ends the wait. */
  async #nextEvent(): Promise<void> {
    const { settings, tally } = this.run
    const readyAt = this.#underWay < settings.concurrency ? this.#readyAt(this.#onlyFull) : undefined
    if (readyAt === undefined) {
      await this.#bell.rung()
      return
    }
    const from = settings.clock.now()
    const wake = new AbortController()
    settings.clock.sleep(Math.max(0, readyAt - from), wake.signal).then(
      () => this.#bell.ring(),
      (error) => {
        if (!wake.signal.aborted) this.#stop(error)
      },
    )
    await this.#bell.rung()
    wake.abort()
    if (this.#underWay > 0) return
    const waitedMs = settings.clock.now() - from
    tally.waitedMs += waitedMs
    waitEvents.tell(() => ({ flush: settings.flush ?? 0, waitedMs }))
  }
}
