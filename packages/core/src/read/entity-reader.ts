import { getItem } from '../client/get-item.js'
import { openReadCalls, type ReadCalls } from '../client/read-calls.js'
import type { SdkClient } from '../client/sdk-client.js'
import type { Clock } from '../clock/clock.js'
import type { EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { refreshEntity } from '../codec/refresh-entity.js'
import { sameItem } from '../codec/same-item.js'
import { NotAnEntityError } from '../errors/not-an-entity-error.js'
import { ReadError } from '../errors/read-error.js'
import type { Identity } from '../identity/identity.js'
import type { Baseline, IdentityMap, ManagedEntity } from '../identity/identity-map.js'
import { checkRetryOptions } from '../options/retry-options.js'
import type { PendingOperations } from '../pending/pending-operations.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { schemaOfEntity } from '../schema/registry.js'
import { renderKey } from '../schema/render-key.js'
import type { GetSettings } from './get-options.js'
import { ReadRetry } from './read-retry.js'

interface Read {
  readonly item: Promise<Item | undefined>
  /** Set when the identity was saved, removed or flushed since: the answer is older than that. */
  outdated: boolean
}

/** What a reader needs of its session. */
export interface ReaderState {
  readonly client: SdkClient
  readonly clock: Clock
  readonly random: () => number
  readonly pending: PendingOperations
  readonly managed: IdentityMap
  readonly codecOf: (schema: EntitySchema) => EntityCodec
}

/** Reads entities through the identity map: one instance for each identity, one call for concurrent reads. */
export class EntityReader {
  readonly #state: ReaderState
  readonly #calls: ReadCalls
  readonly #consistentReads = new Map<string, Read>()
  readonly #eventualReads = new Map<string, Read>()

  constructor(state: ReaderState) {
    this.#state = state
    this.#calls = openReadCalls(state.client)
  }

  /** Marks reads of this identity that are under way as older than what is known now. */
  outdate(id: string): void {
    outdateIn(this.#consistentReads, id)
    outdateIn(this.#eventualReads, id)
  }

  /** The entity of this identity; `undefined` if there is none or its removal is pending. */
  async get(schema: EntitySchema, identity: Identity, settings: GetSettings): Promise<object | undefined> {
    if (!settings.managed) return this.#getUnmanaged(schema, identity, settings.consistent)
    for (;;) {
      const known = this.#known(schema, identity, settings)
      if (known !== undefined) return known.entity
      const read = this.#read(schema, identity, settings.consistent)
      const item = await read.item
      if (!read.outdated) return this.#admit(schema, identity, item, settings)
    }
  }

  async #getUnmanaged(schema: EntitySchema, identity: Identity, consistent: boolean): Promise<object | undefined> {
    const item = await this.#fetch(schema, identity, consistent)
    return item && this.#state.codecOf(schema).decode(item)
  }

  /** What the session knows without asking: the unit of work first, then the identity map. */
  #known(
    schema: EntitySchema,
    { id }: Identity,
    settings: GetSettings,
  ): { readonly entity: object | undefined } | undefined {
    const operation = this.#state.pending.find(id)
    if (operation?.kind === 'delete') return { entity: undefined }
    if (operation?.kind === 'put' || operation?.kind === 'update') return { entity: expectClass(schema, operation.entity) }
    if (settings.consistent || settings.refresh) return undefined
    const managed = this.#state.managed.get(id)
    return managed && { entity: expectClass(schema, managed.entity) }
  }

  #read(schema: EntitySchema, identity: Identity, consistent: boolean): Read {
    const reads = consistent ? this.#consistentReads : this.#eventualReads
    const { id } = identity
    const shared = reads.get(id)
    if (shared !== undefined) return shared
    const item = this.#fetch(schema, identity, consistent).finally(() => {
      if (reads.get(id) === read) reads.delete(id)
    })
    const read: Read = { item, outdated: false }
    reads.set(id, read)
    return read
  }

  async #fetch(schema: EntitySchema, identity: Identity, consistent: boolean): Promise<Item | undefined> {
    const { clock, random } = this.#state
    const retry = new ReadRetry({ clock, random, retry: checkRetryOptions() })
    try {
      return await retry.call(() => getItem(this.#calls, identity, { consistent }))
    } catch (cause) {
      throw new ReadError(schema.className, renderKey(schema, identity.key), cause)
    }
  }

  /** Takes an answer into the identity map. A known instance stays the instance; its unsaved changes are kept. */
  #admit(
    schema: EntitySchema,
    { id }: Identity,
    item: Item | undefined,
    { consistent, refresh }: GetSettings,
  ): object | undefined {
    const { managed, codecOf } = this.#state
    const known = managed.get(id)
    // a plain read may be older than what another read or a flush brought meanwhile
    if (known !== undefined && !consistent && !refresh) return expectClass(schema, known.entity)
    if (item === undefined) {
      managed.forget(id)
      return undefined
    }
    if (known !== undefined) {
      expectClass(schema, known.entity)
      return this.#update(id, known, item, refresh)
    }
    const entity = codecOf(schema).decode(item)
    managed.manage(id, entity, { item })
    return entity
  }

  #update(id: string, { entity, baseline }: ManagedEntity, item: Item, refresh: boolean): object {
    const { managed, codecOf } = this.#state
    // a subclass's instance is read by its own class, whichever was asked for
    const codec = codecOf(schemaOfEntity(entity))
    if (!refresh && !isUnchanged(codec, entity, baseline)) return entity
    if (Object.isFrozen(entity) && sameItem(item, baseline.item)) return entity
    const fresh = codec.decode(item)
    // a frozen instance can't take the answer over: the fresh one takes its place
    const instance = Object.isFrozen(entity) ? fresh : refreshEntity(entity, fresh)
    managed.manage(id, instance, { item })
    return instance
  }
}

function outdateIn(reads: Map<string, Read>, id: string): void {
  const read = reads.get(id)
  if (read === undefined) return
  read.outdated = true
  reads.delete(id)
}

function isUnchanged(codec: EntityCodec, entity: object, baseline: Baseline): boolean {
  const problems: never[] = []
  const image = codec.encode(entity, problems)
  return problems.length === 0 && sameItem(image, baseline.item)
}

function expectClass(schema: EntitySchema, entity: object): object {
  if (entity instanceof schema.entityClass) return entity
  throw new NotAnEntityError(
    `This item is managed as ${entity.constructor.name}, not as ${schema.className}: ask for that class, or detach it first.`,
  )
}
