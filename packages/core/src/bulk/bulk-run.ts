import { translationOf } from '../client/sdk-client.js'
import { openCallWriters } from '../client/write-calls.js'
import type { WriteMetricsOptions } from '../client/write-metrics-options.js'
import { codecOf } from '../codec/entity-codec.js'
import { TableDirectory } from '../identity/table-directory.js'
import { openSender, type Sender } from '../send/open-sender.js'
import { ApplicationCallbacks } from './application-callbacks.js'
import { BulkError, type BulkErrorCode, bulkFailure } from './bulk-error.js'
import type { BulkEstimate } from './bulk-estimate.js'
import { BulkLoad } from './bulk-load.js'
import type { BulkSettings } from './bulk-options.js'
import { BulkReport } from './bulk-report.js'
import type { Checkpoint } from './checkpoint.js'
import { CheckpointKeeper } from './checkpoint-keeper.js'
import { EstimateGate } from './estimate-gate.js'
import { isAnswered } from './is-answered.js'
import { LetterBox } from './letter-box.js'
import { LoadBuffer } from './load-buffer.js'
import { SILENT_STORE, silentSink } from './load-failures.js'
import { SourcePump } from './source-pump.js'
import type { SourceReader } from './source-reader.js'

/** What a run begins with. */
interface RunParts {
  readonly reader: SourceReader
  readonly settings: BulkSettings
  /** Aborted when the load is to be cancelled. */
  readonly signal: AbortSignal
  readonly resumed: Checkpoint | undefined
}

/** One bulk load from its first element to its report. */
export class BulkRun {
  readonly #parts: RunParts
  readonly #callbacks = new ApplicationCallbacks()
  readonly #startedAt: number
  readonly #sender: Sender
  readonly #gate: EstimateGate | undefined
  readonly #keeper: CheckpointKeeper | undefined
  readonly #letters: LetterBox | undefined
  readonly #load: BulkLoad
  readonly #pump: SourcePump
  #bytesSent = 0
  #estimate: BulkEstimate | undefined

  constructor(parts: RunParts) {
    const { clock, deadLetters, onEstimate } = parts.settings
    this.#parts = parts
    this.#startedAt = clock.now()
    this.#sender = this.#openSender()
    this.#gate = onEstimate && this.#openGate()
    this.#keeper = this.#openKeeper()
    this.#letters = deadLetters && new LetterBox(deadLetters)
    this.#load = this.#openLoad()
    this.#pump = this.#openPump()
  }

  /** @throws {BulkError} if the load ends before its source does. */
  async run(): Promise<BulkReport> {
    const { signal } = this.#parts
    const onAbort = (): void =>
      this.#load.stop({ code: 'BULK_FAILED', reason: 'It was aborted.', cause: signal.reason })
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort)
    await this.#readSource()
    this.#sender.close()
    await this.#sender.done
    await this.#closeLetters()
    await this.#closeCheckpoint()
    signal.removeEventListener('abort', onAbort)
    const report = this.#report()
    if (this.#load.failure !== undefined) throw new BulkError(report, this.#load.failure)
    return report
  }

  async #readSource(): Promise<void> {
    const { reader } = this.#parts
    try {
      const end = await this.#pump.run()
      if (end === 'ended') this.#keeper?.mark()
      // a source that is still thinking can't hold up the end
      const closing = reader.close()
      if (!this.#pump.isAsking) await isAnswered(closing, this.#parts.signal)
    } catch (error) {
      this.#stop('The source failed', error)
    }
    this.#gate?.open(this.#load.failure === undefined)
    if (this.#keeper !== undefined && this.#load.read < this.#load.start) this.#load.stopChanged()
  }

  async #closeLetters(): Promise<void> {
    const letters = this.#letters
    if (letters === undefined) return
    try {
      if (!(await isAnswered(letters.close(), this.#parts.signal))) this.#load.explain(silentSink(letters.giveUp()))
    } catch (error) {
      this.#stop('The sink of dead letters could not be closed', error, 'DEAD_LETTER_FAILED')
    }
  }

  async #closeCheckpoint(): Promise<void> {
    const keeper = this.#keeper
    if (keeper === undefined) return
    const { failure, position } = this.#load
    try {
      const end = failure === undefined ? keeper.finish() : keeper.stop(position)
      if (await isAnswered(end, this.#parts.signal)) return
      keeper.giveUp()
      this.#load.explain(SILENT_STORE)
    } catch (error) {
      this.#stop('The checkpoint failed', error, 'CHECKPOINT_FAILED')
    }
  }

  #stop(what: string, error: unknown, code?: BulkErrorCode): void {
    this.#load.stop(bulkFailure(what, error, code))
  }

  #openSender(): Sender {
    const { settings, signal } = this.#parts
    const onRequest = (bytes: number): void => {
      this.#bytesSent += bytes
    }
    const { client, returnConsumedCapacity } = settings
    const metrics: WriteMetricsOptions = { returnConsumedCapacity, returnItemCollectionMetrics: 'NONE' }
    const writers = openCallWriters(client, metrics, { abortSignal: signal, onRequest })
    return openSender(writers, { ...settings, signal }, () => this.#tellProgress())
  }

  #openGate(): EstimateGate {
    const { settings, resumed } = this.#parts
    const { expected, price, maxWcu, initialWcu } = settings
    const left = expected === undefined ? undefined : Math.max(0, expected - (resumed?.position ?? 0))
    return new EstimateGate({
      sender: this.#sender,
      basis: { expected: left, price, unitsPerSecond: maxWcu ?? initialWcu },
      onEstimate: (estimate) => {
        this.#estimate = estimate
        this.#callbacks.call('onEstimate', settings.onEstimate, estimate)
      },
    })
  }

  #openKeeper(): CheckpointKeeper | undefined {
    const { settings, resumed } = this.#parts
    const { checkpoint: store, checkpointIntervalMs: intervalMs, clock } = settings
    if (store === undefined) return undefined
    const onError = (error: unknown): void => this.#stop('The checkpoint failed', error, 'CHECKPOINT_FAILED')
    return new CheckpointKeeper({ store, intervalMs, clock, resumed, onError })
  }

  #openLoad(): BulkLoad {
    const { settings, resumed } = this.#parts
    const translation = translationOf(settings.client)
    return new BulkLoad({
      context: {
        tables: new TableDirectory(settings.nameTable),
        codecOf: (schema) => codecOf(schema, translation),
      },
      sender: this.#gate ?? this.#sender,
      buffer: new LoadBuffer(settings.maxBufferedBytes),
      policy: settings.onDuplicate,
      keeper: this.#keeper,
      letters: this.#letters,
      start: resumed?.position ?? 0,
      onChange: () => this.#pump.change(),
    })
  }

  #openPump(): SourcePump {
    const { reader, settings, signal } = this.#parts
    return new SourcePump({
      reader,
      take: (element) => this.#load.take(element),
      isFull: () => this.#load.isFull,
      isStopped: () => this.#load.failure !== undefined,
      onPause: () => {
        this.#gate?.open(false)
        this.#keeper?.mark()
        this.#sender.press()
      },
      clock: settings.clock,
      signal,
    })
  }

  #tellProgress(): void {
    const { onProgress } = this.#parts.settings
    if (onProgress === undefined) return
    const { read, written, position } = this.#load
    const { calls, retriedCalls: retries, waitedMs: wait } = this.#sender.run.tally
    this.#callbacks.call('onProgress', onProgress, {
      ...{ read, written, position, calls, retries, wait },
      skipped: this.#skipped,
      deadLetters: this.#deadLetters,
    })
  }

  get #skipped(): number {
    return Math.min(this.#load.read, this.#load.start)
  }

  get #deadLetters(): number {
    return (this.#parts.resumed?.deadLetters ?? 0) + (this.#letters?.stored ?? 0)
  }

  #report(): BulkReport {
    const { read, written, position, duplicates, classes } = this.#load
    return new BulkReport({
      ...this.#sender.run.tally,
      ...{ read, written, position, duplicates },
      skipped: this.#skipped,
      deadLetters: this.#deadLetters,
      refusals: this.#letters?.refusals ?? [],
      classes: classes.figures(),
      estimate: this.#estimate,
      bytesSent: this.#bytesSent,
      elapsedMs: this.#parts.settings.clock.now() - this.#startedAt,
      callbackErrors: this.#callbacks.errors,
    })
  }
}
