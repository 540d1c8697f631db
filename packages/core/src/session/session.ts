import { translationOf } from '../client/sdk-client.js'
import { codecOf } from '../codec/entity-codec.js'
import type { ConditionBuilder } from '../expressions/condition-expression.js'
import type { NamedPaths, NoPaths } from '../expressions/named-paths.js'
import type { UpdateBuilder } from '../expressions/update-action.js'
import { HookGuard } from '../hooks/hook-guard.js'
import { IdentityMap } from '../identity/identity-map.js'
import { TableDirectory } from '../identity/table-directory.js'
import { PendingOperations } from '../pending/pending-operations.js'
import type { FlushPlan } from '../plan/flush-plan.js'
import type { PlanOptions } from '../plan/plan-options.js'
import { openQuery } from '../query/open-query.js'
import { openScan } from '../query/open-scan.js'
import type { QueryContext } from '../query/query-context.js'
import type { TableScan } from '../query/scan.js'
import type { Selected } from '../query/selected.js'
import type { TableQuery } from '../query/table-query.js'
import { EntityReader } from '../read/by-key/entity-reader.js'
import type { AnyGetOptions, GetOptions, ProjectOptions, RefreshOptions } from '../read/get-options.js'
import { FlushError } from '../report/flush-error.js'
import type { FlushReport } from '../report/flush-report.js'
import type { EntityOf, EntityTarget, KeyNameOf, KeyOf } from '../schema/key-types.js'
import type { NotAView, ViewableProperty } from '../schema/view.js'
import { KeptTransactions } from '../send/transaction/kept-transactions.js'
import { untilAborted } from '../send/until-aborted.js'
import { addOperation, addOperations } from './add-operations.js'
import { checkOf, deleteByKey, deleteOf, putOf } from './build-operation.js'
import { patchOf, updateOf } from './build-update-operation.js'
import { FlushEnding } from './flush-ending.js'
import { checkFlushOptions, type FlushOptions } from './flush-options.js'
import { FlushQueue } from './flush-queue.js'
import { isTarget } from './is-target.js'
import { keepShapes } from './keep-shapes.js'
import { listEntities } from './list-entities.js'
import {
  checkOperationOptions,
  checkWriteOptions,
  type OperationOptions,
  type OperationSettings,
  type WriteOptions,
} from './operation-options.js'
import { type PendingEntry, pendingEntry } from './pending-entry.js'
import { pendingId } from './pending-id.js'
import { planFlush } from './plan-flush.js'
import { queryContext } from './query-context.js'
import { type KeyReadContext, readByKey, readMany, readOrThrow, refreshByEntity } from './read-by-key.js'
import { emptyReport, type FlushEnd, runFlush } from './run-flush.js'
import { checkSessionOptions, type SessionOptionsOf } from './session-options.js'
import type { SessionState } from './session-state.js'
import { checkPatchOptions, checkUpdateOptions, type PatchOptions, type UpdateOptions } from './update-options.js'
import { warnOfPending } from './warn-of-pending.js'

/** Options of `new Session`. */
export type SessionOptions = SessionOptionsOf<Session>

/**
 * A unit of work: collects saves, updates and removals in memory and sends them in one `flush`, and keeps one instance for
 * each item it knows (identity map). Nothing that writes is sent before `flush`; what reads asks DynamoDB at once.
 *
 * @example
 * const session = new Session({ client: new DynamoDBClient({}) })
 * session.save(song)
 * session.remove(Song, { artist: 'x', title: 'y' })
 * const report = await session.flush()
 */
export class Session {
  readonly #state: SessionState
  readonly #reader: EntityReader
  readonly #queries: QueryContext
  readonly #parts: KeyReadContext
  readonly #queue = new FlushQueue()
  readonly #defaults: OperationSettings
  readonly #options: SessionOptions
  #disposed = false

  /** @throws {OptionError} for options that can't be. */
  constructor(options: SessionOptions) {
    const { client, nameTable, onConflict, clock, random, hooks, cursors } = checkSessionOptions(options)
    const { beforeFlush, afterFlush } = hooks
    const translation = translationOf(client)
    this.#defaults = Object.freeze({ onConflict, returnStored: false, if: undefined })
    this.#options = { ...options, hooks }
    this.#state = {
      client,
      clock,
      random,
      tables: new TableDirectory(nameTable),
      pending: new PendingOperations(),
      kept: new KeptTransactions(),
      managed: new IdentityMap(),
      hooks: { guard: new HookGuard(), beforeFlush: beforeFlush && (() => beforeFlush(this)), afterFlush },
      codecOf: (schema) => codecOf(schema, translation),
      outdate: (id, stored) => this.#reader.outdate(id, stored),
    }
    this.#reader = new EntityReader(this.#state)
    this.#queries = queryContext(this.#state, this.#reader, cursors)
    this.#parts = { state: this.#state, reader: this.#reader }
    keepShapes(newSessionOfNobody)
  }

  /**
   * Puts the whole item at the next flush; the entity's state is read then. Replaces what is stored: of a loaded
   * instance the attributes that its class doesn't model are carried along, of a fresh one they aren't. With `if`, or
   * where the class has a version, only if the stored item is as expected.
   *
   * @throws {ConflictError} if another operation with the same key is pending, by the policy `onConflict`.
   * @throws {KeyError} if the key is incomplete or of the wrong type.
   * @throws {ExpressionError} if the condition can't be.
   */
  save<T extends object & NotAView>(entity: T, options?: WriteOptions<T>): void {
    const settings = checkWriteOptions('save', options, this.#defaults)
    addOperation(this.#state, putOf(this.#state, entity, settings, false), settings)
  }

  /** {@link save} for several entities, all or none: everything is checked before anything changes. */
  saveAll(entities: Iterable<object & NotAView>, options?: OperationOptions): void {
    const settings = checkOperationOptions('saveAll', options, this.#defaults)
    addOperations(
      this.#state,
      listEntities(entities).map((entity) => putOf(this.#state, entity, settings, false)),
      settings,
    )
  }

  /**
   * Puts an item that must not exist yet: the write ends as `condition-failed` if there is one with its key.
   *
   * @throws {ConflictError} if another operation with the same key is pending, by the policy `onConflict`.
   * @throws {KeyError} if the key is incomplete or of the wrong type.
   */
  create(entity: object & NotAView, options?: OperationOptions): void {
    const settings = checkOperationOptions('create', options, this.#defaults)
    addOperation(this.#state, putOf(this.#state, entity, settings, true), settings)
  }

  /** {@link create} for several entities, all or none: everything is checked before anything changes. */
  createAll(entities: Iterable<object & NotAView>, options?: OperationOptions): void {
    const settings = checkOperationOptions('createAll', options, this.#defaults)
    addOperations(
      this.#state,
      listEntities(entities).map((entity) => putOf(this.#state, entity, settings, true)),
      settings,
    )
  }

  /**
   * Sends what changed of an entity since it was loaded or written, at the next flush: the smallest UpdateItem, or none
   * where nothing changed. The item must exist, and where the class has a version be of the entity's. While a save of the
   * entity is pending that stays.
   *
   * @throws {NotManagedError} if the session neither loaded nor wrote the entity.
   * @throws {ConflictError} if another operation with the same key is pending, by the policy `onConflict`.
   * @throws {KeyError} if the key is incomplete or of the wrong type.
   * @throws {ExpressionError} if the condition can't be.
   */
  update<T extends object & NotAView>(entity: T, options?: UpdateOptions<T>): void {
    const settings = checkUpdateOptions(options, this.#defaults)
    addOperation(this.#state, updateOf(this.#state, entity, settings), settings)
  }

  /**
   * Updates an item at the next flush that needn't be read before. Makes the item where there is none, unless
   * `{ mustExist: true }`. What isn't safe to repeat, such as `increment`, is never sent again after a doubt. A managed
   * instance of the item is let go: the next `get` reads.
   *
   * @example
   * session.patch(Song, { artist: 'x', title: 'y' }, ($) => [increment($.plays), set($.year, 1959)])
   *
   * @throws {ConflictError} if another operation with the same key is pending, by the policy `onConflict`; patches of
   * places that have nothing to do with each other are merged.
   * @throws {KeyError} if the key is incomplete or of the wrong type.
   * @throws {ExpressionError} if the update or the condition can't be, or the class has a version and `if` asks for none.
   */
  patch<C extends EntityTarget>(
    target: C,
    key: KeyOf<C>,
    build: UpdateBuilder<EntityOf<C>, KeyNameOf<C>>,
    options?: PatchOptions<EntityOf<C>>,
  ): void {
    const settings = checkPatchOptions(options, this.#defaults)
    // the builder is called with the paths of this very class
    const patch = patchOf(this.#state, { target, key }, build as UpdateBuilder<object, never>, settings)
    addOperation(this.#state, patch, settings)
  }

  /**
   * Deletes the item at the next flush, by an instance or by class and key. A delete of an item that doesn't exist is
   * sent too: only DynamoDB knows. With `if` only if the stored item is as expected; an instance of a class with a
   * version expects its own version, a key none.
   *
   * @throws {ConflictError} if a save with the same key is pending, by the policy `onConflict`.
   * @throws {KeyError} if the key is incomplete or of the wrong type.
   * @throws {ExpressionError} if the condition can't be.
   */
  remove<T extends object & NotAView>(entity: T, options?: WriteOptions<T>): void
  remove<C extends EntityTarget>(target: C, key: KeyOf<C>, options?: WriteOptions<EntityOf<C>>): void
  remove(first: object, second?: object, third?: WriteOptions<never>): void {
    const isByKey = isTarget(first)
    const settings = checkWriteOptions('remove', isByKey ? third : second, this.#defaults)
    const operation = isByKey
      ? deleteByKey(this.#state, first, second, settings)
      : deleteOf(this.#state, first, settings)
    addOperation(this.#state, operation, settings)
  }

  /** {@link remove} for several entities, all or none: everything is checked before anything changes. */
  removeAll(entities: Iterable<object & NotAView>, options?: OperationOptions): void {
    const settings = checkOperationOptions('removeAll', options, this.#defaults)
    addOperations(
      this.#state,
      listEntities(entities).map((entity) => deleteOf(this.#state, entity, settings)),
      settings,
    )
  }

  /**
   * Asks something of a stored item without writing it. With a pending write of that item it becomes part of the write's
   * condition, whichever came first; alone it can only be sent in a transaction: `flush({ mode: 'transact' })`.
   *
   * @throws {KeyError} if the key is incomplete or of the wrong type.
   * @throws {ExpressionError} if the condition can't be.
   */
  check<C extends EntityTarget>(target: C, key: KeyOf<C>, condition: ConditionBuilder<EntityOf<C>>): void {
    // the builder is called with the paths of this very class
    const build = condition as ConditionBuilder<object>
    addOperation(this.#state, checkOf(this.#state, target, key, build), this.#defaults)
  }

  /** Drops the pending operation of an entity, or of a class and key; tells whether there was one. What a flush is
   * sending just then doesn't come back if it fails. Entities are found by instance first, whatever their key is now,
   * then by their key. */
  discard(entity: object): boolean
  discard<C extends EntityTarget>(target: C, key: KeyOf<C>): boolean
  discard(first: object, key?: object): boolean {
    const id = pendingId(this.#state, first, key)
    if (id === undefined) return false
    this.#state.kept.giveUp(id)
    return this.#state.pending.discard(id)
  }

  /** Drops all pending operations. What a flush is sending just then doesn't come back if it fails. */
  clear(): void {
    this.#state.kept.clear()
    this.#state.pending.clear()
  }

  /** The pending operations: first what a flush is sending (marked `inFlight`), then what waits, in the order saved. */
  get pending(): readonly PendingEntry[] {
    return Array.from(this.#state.pending.list(), (entry) => pendingEntry(entry, this.#state.codecOf))
  }

  /** Whether an operation of this entity, or of this class and key, is pending or in flight. */
  isPending(entity: object): boolean
  isPending<C extends EntityTarget>(target: C, key: KeyOf<C>): boolean
  isPending(first: object, key?: object): boolean {
    const id = pendingId(this.#state, first, key)
    return id !== undefined && this.#state.pending.find(id) !== undefined
  }

  /**
   * Reads one entity. Gets made in the same tick, of any classes, share BatchGetItem calls; one alone is a GetItem. Sees
   * the unit of work: an entity whose save is pending is itself, one whose removal is pending is `undefined`. A managed
   * instance is returned without a call unless `consistent` or `refresh` is asked. With `project` it gives a view: some
   * properties, read-only.
   *
   * @throws {KeyError} if the key is incomplete or of the wrong type.
   * @throws {ReadError} if the client failed, or turned it away until the budget was used up.
   * @throws {DecodeError} if the stored item doesn't fit the class.
   */
  get<C extends EntityTarget, P extends ViewableProperty<EntityOf<C>> = never, N extends NamedPaths = NoPaths>(
    target: C,
    key: KeyOf<C>,
    options: ProjectOptions<EntityOf<C>, P, N>,
  ): Promise<Selected<EntityOf<C>, P, N> | undefined>
  get<C extends EntityTarget>(target: C, key: KeyOf<C>, options?: GetOptions): Promise<EntityOf<C> | undefined>
  get(target: EntityTarget, key: object, options?: AnyGetOptions): Promise<never> {
    // what is read is an instance of the target's class, or a view of it
    return readByKey(this.#parts, target, key, options) as Promise<never>
  }

  /**
   * {@link get}, for an entity that must be there.
   *
   * @throws {NotFoundError} if there is none, or its removal is pending.
   */
  getOrThrow<C extends EntityTarget, P extends ViewableProperty<EntityOf<C>> = never, N extends NamedPaths = NoPaths>(
    target: C,
    key: KeyOf<C>,
    options: ProjectOptions<EntityOf<C>, P, N>,
  ): Promise<Selected<EntityOf<C>, P, N>>
  getOrThrow<C extends EntityTarget>(target: C, key: KeyOf<C>, options?: GetOptions): Promise<EntityOf<C>>
  getOrThrow(target: EntityTarget, key: object, options?: AnyGetOptions): Promise<never> {
    // as of `get`
    return readOrThrow(this.#parts, target, key, options) as Promise<never>
  }

  /**
   * {@link get} for several keys of one class, in the order asked, `undefined` for those without an item. Rejects if one
   * of them can't be read.
   */
  getMany<C extends EntityTarget, P extends ViewableProperty<EntityOf<C>> = never, N extends NamedPaths = NoPaths>(
    target: C,
    keys: Iterable<KeyOf<C>>,
    options: ProjectOptions<EntityOf<C>, P, N>,
  ): Promise<(Selected<EntityOf<C>, P, N> | undefined)[]>
  getMany<C extends EntityTarget>(
    target: C,
    keys: Iterable<KeyOf<C>>,
    options?: GetOptions,
  ): Promise<(EntityOf<C> | undefined)[]>
  getMany(target: EntityTarget, keys: Iterable<object>, options?: AnyGetOptions): Promise<never> {
    // as of `get`, each
    return readMany(this.#parts, target, keys, options) as Promise<never>
  }

  /**
   * Reads an entity's item anew, strongly consistent, and overwrites the entity, its unsaved changes too; resolves with it,
   * or with `undefined` if the item is gone or its removal is pending. A pending save stays pending; while a flush writes the
   * entity, it waits. A frozen entity can't be overwritten: a fresh one takes its place.
   *
   * @throws {ReadError} if the client failed.
   * @throws {DecodeError} if the stored item doesn't fit the class.
   */
  async refresh<T extends object & NotAView>(entity: T, options: RefreshOptions = {}): Promise<T | undefined> {
    // the instance itself, or one of its class in its place
    return (await refreshByEntity(this.#parts, entity, options)) as T | undefined
  }

  /**
   * Asks a partition of a class's table or index: `session.query(Song).where({ artist: 'x', title: beginsWith('A') })`.
   * Nothing is sent before its entities are asked for. They are those of the session: what is managed or pending already
   * is itself, its unsaved changes untouched, and what is pending as removed is left out.
   *
   * @throws {NotAnEntityError} for a class that isn't registered.
   */
  query<C extends EntityTarget>(target: C): TableQuery<C> {
    return openQuery(this.#queries, target)
  }

  /**
   * Goes through a whole table or index. **It examines every item and is billed for all of them**, whatever a filter
   * leaves; where a partition is known, use {@link query}.
   *
   * @throws {NotAnEntityError} for a class that isn't registered.
   */
  scan<C extends EntityTarget>(target: C): TableScan<C> {
    return openScan(this.#queries, target)
  }

  /** Lets go of an entity: the session no longer returns it from `get`. Its pending operation, if any, stays. */
  detach(entity: object): boolean {
    return this.#state.managed.detach(entity)
  }

  /** Lets go of all entities. Pending operations stay. */
  detachAll(): void {
    this.#state.managed.clear()
  }

  /**
   * What a flush would send in the mode `auto`, computed by the same stages, without sending it. Problems are listed, not
   * thrown; hooks aren't run. With a `price` or a `pace` it estimates dollars or seconds too, from the sizes of items.
   *
   * @throws {OptionError} for options that can't be.
   */
  plan(options: PlanOptions = {}): FlushPlan {
    return planFlush(this.#state, options)
  }

  /**
   * Sends everything pending: 25 operations a call, updates and what has a condition one a call (or all in one transaction),
   * calls side by side, what DynamoDB turns away again until it is written or its budget is used up. Takes and seals before
   * it returns, unless another flush of this session is under way: then when its turn comes. What is saved later belongs to
   * the next flush.
   *
   * @throws {SealError} if an entity can't be sent or its beforeSave hook fails; nothing was sent, and everything is
   * pending again.
   * @throws {CallbackError} if the beforeFlush hook fails, {@link HookLoopError} if hooks find no end; nothing
   * was sent, and everything is pending.
   * @throws {FlushInHookError} at once, inside a hook of this session.
   * @throws {TransactionError} in the mode `transact`, if it is too much for one transaction; the same.
   * @throws {FlushError} if not everything is written (unless `throwOnFailure: false`), or if it was aborted while it
   * waited. What isn't written is pending again.
   * @throws {OptionError} for options that can't be.
   */
  flush(options: FlushOptions = {}): Promise<FlushReport> {
    // thrown, not rejected: a hook that can't wait would leave the rejection unheard
    this.#state.hooks.guard.refuseFlush()
    return this.#flush(options)
  }

  async #flush(options: FlushOptions): Promise<FlushReport> {
    const settings = checkFlushOptions(options)
    const ending = new FlushEnding(this.#state.clock, settings.signal, settings.deadlineMs)
    const { signal } = ending
    try {
      const aborted = (): FlushError => new FlushError(emptyReport(), signal.reason)
      const start = (): Promise<FlushEnd> => runFlush(this.#state, settings, signal)
      const { report, hooks } = await this.#queue.run(start, signal, aborted)
      const cause: unknown = signal.reason
      // after its turn, so that an asynchronous hook may flush; an ended flush doesn't wait
      if (hooks !== undefined) await untilAborted(hooks, signal).catch(() => undefined)
      if (!report.ok && settings.throwOnFailure) throw new FlushError(report, cause)
      return report
    } finally {
      ending.release()
    }
  }

  /** A new session with the same client and options, hooks included: nothing pending, no instance known. */
  fork(): Session {
    return new Session(this.#options)
  }

  /**
   * Warns of pending work, once (`process.emitWarning`, code `SLUICE_PENDING`; not if `NODE_ENV` is `production`): that
   * work would be lost with the session. Sends nothing and drops nothing.
   */
  [Symbol.dispose](): void {
    if (!this.#disposed) warnOfPending(this.#state.pending)
    this.#disposed = true
  }

  /** {@link [Symbol.dispose]}, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this[Symbol.dispose]()
  }
}

/** A session that is never used, for its shape. */
function newSessionOfNobody(): Session {
  // sends nothing: what a client can do beside that doesn't matter
  return new Session({ client: { send: () => undefined, config: {} } as never })
}
