import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type EntityTarget, OptionError } from '@sluice/core'
import { CallLog } from '../calls/call-log.js'
import { type CallFilter, findCalls } from '../calls/find-calls.js'
import type { RecordedCall } from '../calls/recorded-call.js'
import type { Clock } from '../clock/clock.js'
import { VirtualClock } from '../clock/virtual-clock.js'
import type { Dump, DumpOptions } from '../dump/dump.js'
import { dumpStore } from '../dump/dump-store.js'
import { loadTables } from '../dump/load-tables.js'
import type { PlainDump } from '../dump/plain-dump.js'
import { type Moment, runOperations } from '../dump/run-operations.js'
import { type CapacityLeft, capacityLeft } from '../engine/throughput/capacity-left.js'
import { keepTokens } from '../engine/transactions/transaction-tokens.js'
import { FaultPlan } from '../faults/fault-plan.js'
import { Faults } from '../faults/faults.js'
import { seededRandom } from '../faults/random.js'
import { settleTables } from '../storage/settle-tables.js'
import { copyStore, type Store } from '../storage/store.js'
import { planTables } from '../tables/plan-tables.js'
import { clientConfig, DEFAULT_REGION } from './client-config.js'
import { type ConsistencyLag, readConsistencyLag } from './consistency-lag.js'
import type { FakeDynamoDBClientConfig } from './fake-options.js'
import { FakeRequestHandler } from './fake-request-handler.js'
import { LaggingReads } from './lagging-reads.js'
import { refuseUnknownMembers } from './refuse-unknown-members.js'
import { skipSignature } from './skip-signature.js'
import { skipSilentLog } from './skip-silent-log.js'
import { makeSnapshot, type Snapshot, storeOf } from './snapshot.js'
import { type TableOptions, tableOptions } from './table-options.js'
import { unknownMembersOption } from './unknown-members-option.js'

const DEFAULT_RECORDED_CALLS = 10_000

/** Options of `createTables`. */
export interface CreateTablesOptions {
  /** The real name of a table, as the session's option of the same name. Default: the name in the entity schema. */
  readonly tableName?: (table: string) => string
}

/**
 * A DynamoDB inside the test process. It is the SDK's real client, with its serialisers, middleware, retries and errors;
 * only its request handler is another: no network, no process, no waiting. `DynamoDBDocumentClient.from(fake)` works.
 *
 * What it doesn't have it refuses by name, so a test never passes by a wrong success. What it has: see docs/fake-operations.md.
 *
 * @example
 * const client = new FakeDynamoDBClient()
 * await client.createTables(Song)
 * client.faults.unprocessed({ rate: 0.2 })
 *
 * @throws {OptionError} for an option that can't be used.
 */
export class FakeDynamoDBClient extends DynamoDBClient {
  /** What goes wrong, on purpose. */
  readonly faults: Faults
  /** Tells the time that calls and latencies are measured by. A {@link VirtualClock} unless another was given. */
  readonly clock: Clock
  readonly #log: CallLog
  readonly #current: { store: Store }
  readonly #region: string
  readonly #tables: TableOptions
  readonly #lagging: LaggingReads
  readonly #config: FakeDynamoDBClientConfig

  constructor(config: FakeDynamoDBClientConfig = {}) {
    const {
      seed = 1,
      clock = new VirtualClock(),
      recordCalls = DEFAULT_RECORDED_CALLS,
      consistencyLag = 0,
      throughput,
    } = config
    if (!Number.isFinite(seed)) throw new OptionError('seed', 'a finite number', seed)
    const tables = tableOptions(config)
    const lag = readConsistencyLag(consistencyLag)
    const unknownMembers = unknownMembersOption(config)
    const log = new CallLog(recordCalls)
    const faults = new FaultPlan()
    const current = { store: new Map() as Store }
    const lagging = new LaggingReads()
    const region = typeof config.region === 'string' ? config.region : DEFAULT_REGION
    const parts = { store: () => current.store, clock, faults, log, region, tables, lagging }
    super(clientConfig(config, new FakeRequestHandler(parts)))
    if (unknownMembers === 'refuse') {
      this.middlewareStack.add(refuseUnknownMembers, { step: 'initialize', name: 'sluiceRefuseUnknownMembers' })
    }
    if (config.logger === undefined) {
      // a name of its own: who takes the place of the SDK's logger by name is somebody else
      this.middlewareStack.remove('loggerMiddleware')
      this.middlewareStack.add(skipSilentLog, {
        step: 'initialize',
        name: 'sluiceSkipSilentLog',
        aliases: ['loggerMiddleware'],
      })
    }
    if (config.credentials === undefined && config.signer === undefined) skipSignature(this.middlewareStack)
    this.faults = new Faults(seededRandom(seed), faults)
    this.clock = clock
    this.#config = { ...config, ...(typeof throughput === 'object' && { throughput: { ...throughput } }) }
    this.#log = log
    this.#current = current
    this.#region = region
    this.#tables = tables
    this.#lagging = lagging
    this.consistencyLag = lag
  }

  /**
   * How far eventually consistent reads lag behind the writes, in milliseconds on the clock; a number sets both kinds of
   * lag. Nobody goes back in time: what could be seen before a lag was set can be seen still, so with a longer one reads
   * stand still until it is reached.
   *
   * @throws {OptionError} for what is no lag.
   */
  get consistencyLag(): Required<ConsistencyLag> {
    return this.#lagging.lag
  }

  set consistencyLag(lag: number | ConsistencyLag) {
    this.#lagging.change(readConsistencyLag(lag), this.#current.store, this.clock.now())
  }

  /** The latest requests, oldest first, each as it was sent. A retry is a request of its own. */
  get calls(): readonly RecordedCall[] {
    return this.#log.calls
  }

  /**
   * The recorded calls for which all that is given holds, oldest first.
   *
   * @throws {OptionError} for an operation that the fake doesn't have, and for what can't be asked for.
   */
  findCalls(filter: CallFilter): readonly RecordedCall[] {
    return findCalls(this.#log.calls, filter)
  }

  /** How many requests there were, also those that `calls` no longer holds. */
  get callCount(): number {
    return this.#log.count
  }

  /** Forgets the recorded calls. */
  clearCalls(): void {
    this.#log.clear()
  }

  /**
   * Creates the tables of entity classes (or handles), by CreateTable calls, which `calls` shows too. Classes that share
   * a table create it once. Options may come last.
   *
   * @throws {NotAnEntityError} for a class that isn't one.
   * @throws {SchemaError} for classes that share a table without sharing its key schema.
   */
  async createTables(...targets: readonly (EntityTarget | CreateTablesOptions)[]): Promise<void> {
    const options = targets.find(isOptions) ?? {}
    const entities = targets.filter((target): target is EntityTarget => !isOptions(target))
    const { tableName = (table: string) => table } = options
    for (const input of planTables(entities, tableName)) await this.send(new CreateTableCommand(input))
  }

  /** All tables and items as they are now. Taking one is cheap: items are shared, not copied. */
  snapshot(): Snapshot {
    return makeSnapshot(copyStore(this.#current.store))
  }

  /**
   * Brings back the tables and items of a snapshot, of this or of another fake. Faults, calls and clock stay.
   *
   * @throws {OptionError} for anything but a snapshot.
   */
  restore(snapshot: Snapshot): void {
    const store = storeOf(snapshot)
    if (store === undefined) throw new OptionError('snapshot', 'what snapshot() returned', snapshot)
    this.#begin(copyStore(store))
  }

  /**
   * The capacity that a table, or its global index of that name, could still take at this moment, in units: with burst; a
   * debt is negative. Where throughput isn't limited, it is infinite.
   *
   * @throws {OptionError} for a table or index that isn't there.
   */
  capacityLeft(table: string, index?: string): CapacityLeft {
    const [store, now] = [this.#current.store, this.clock.now()]
    settleTables(store, now)
    const record = store.get(table)
    if (record === undefined) throw new OptionError('table', 'the name of a table', table)
    const left = capacityLeft({ throughput: this.#tables.throughput, now }, record, index)
    if (left === undefined) throw new OptionError('index', `a global index of ${table}`, index)
    return left
  }

  /**
   * All tables and items as data that JSON can hold: for files, and for tests that compare whole tables. Items are
   * DynamoDB JSON, or with `format: 'plain'` as a person would write them. A change that takes its time is told as done.
   *
   * @throws {OptionError} for a format that there isn't.
   */
  dump(options: DumpOptions & { readonly format: 'plain' }): PlainDump
  dump(options?: DumpOptions & { readonly format?: 'dynamodb-json' }): Dump
  dump(options: DumpOptions = {}): Dump | PlainDump {
    return dumpStore({ ...this.#moment(this.#current.store), expireItems: this.#tables.expireItems }, options)
  }

  /**
   * Adds the tables and items of a dump, of either form: a plain one says so. Each goes through DynamoDB's own checks; if
   * one is refused, nothing is added.
   *
   * @throws {OptionError} that names the table or item that can't be loaded.
   */
  load(dump: Dump | PlainDump): void {
    const store = copyStore(this.#current.store)
    loadTables(dump, runOperations(this.#moment(store)))
    keepTokens(this.#current.store, store)
    this.#begin(store)
  }

  /**
   * Another fake with the tables and items of this one, its configuration and its clock; `config` overrides. What is
   * written to one later doesn't reach the other, and faults and calls are each one's own. Nothing is copied: a fork of
   * many items is as quick as one of few.
   */
  fork(config: FakeDynamoDBClientConfig = {}): FakeDynamoDBClient {
    const fork = new FakeDynamoDBClient({
      ...this.#config,
      clock: this.clock,
      consistencyLag: this.consistencyLag,
      ...config,
    })
    fork.restore(this.snapshot())
    return fork
  }

  /** As if new: no tables, no faults, no recorded calls. The clock goes on. */
  reset(): void {
    this.#begin(new Map())
    this.faults.clear()
    this.#log.clear()
  }

  #begin(store: Store): void {
    this.#current.store = store
    this.#lagging.restart(store)
  }

  #moment(store: Store): Moment {
    const { scanSeed, itemCollectionLimitBytes } = this.#tables
    return { store, now: this.clock.now(), region: this.#region, scanSeed, itemCollectionLimitBytes }
  }
}

function isOptions(target: EntityTarget | CreateTablesOptions): target is CreateTablesOptions {
  return typeof target === 'object' && !('entityClass' in target)
}
