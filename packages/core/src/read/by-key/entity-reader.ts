import { openReadCalls } from '../../client/read-calls.js'
import type { Item } from '../../codec/item.js'
import type { StoredItem } from '../../codec/stored-item.js'
import type { Identity } from '../../identity/identity.js'
import type { StoredState } from '../../identity/stored-state.js'
import type { EntitySchema } from '../../schema/entity-schema.js'
import { schemaOfEntity } from '../../schema/registry.js'
import { type Admission, type AdmitOptions, admitItem } from '../admit-item.js'
import { admitView, type ViewSource } from '../admit-view.js'
import { expectClass } from '../expect-class.js'
import type { GetSettings, ReadSettings } from '../get-options.js'
import { isOvertaken } from '../is-overtaken.js'
import { knownEntity } from '../known-entity.js'
import { type ReadTicket, ReadTickets } from '../read-ticket.js'
import type { ReaderState } from '../reader-state.js'
import { refreshInstance } from '../refresh-instance.js'
import { takeOver } from '../take-over.js'
import type { ViewOptions } from '../view-of-answer.js'
import { ItemLoader } from './item-loader.js'
import type { ItemRequest } from './item-request.js'
import { readView, type ViewSettings } from './read-view.js'
import { requestedItem } from './requested-item.js'
import { untilLanded } from './until-landed.js'

interface Read {
  readonly request: ItemRequest
  /** Set when the identity was saved, removed or flushed since: the answer is older than that. */
  outdated: boolean
}

/** Reads entities through the identity map: one instance for each identity, one call for concurrent reads. */
export class EntityReader {
  readonly #state: ReaderState
  readonly #loader: ItemLoader
  readonly #consistentReads = new Map<string, Read>()
  readonly #eventualReads = new Map<string, Read>()
  readonly #tickets = new ReadTickets()

  constructor(state: ReaderState) {
    this.#state = state
    const { client, clock, random } = state
    this.#loader = new ItemLoader({ calls: openReadCalls(client), clock, random })
  }

  /** Begins a read of items that aren't known beforehand; to be closed when its last item was admitted. */
  openTicket(): ReadTicket {
    return this.#tickets.open()
  }

  /** Ends such a read. */
  closeTicket(ticket: ReadTicket): void {
    this.#tickets.close(ticket)
  }

  /** Opens the way for the items of one answer to such a read. */
  openAdmission(ticket: ReadTicket, schema: EntitySchema, options: AdmitOptions): Admission {
    const { codecOf, tables } = this.#state
    return { ticket, codec: codecOf(schema), table: tables.tableOf(schema), options }
  }

  /**
   * The entity of an item that such a read brought: the pending or managed instance, else a fresh one; `undefined` where
   * the unit of work knows that the item is, or will be, removed.
   *
   * @throws {DecodeError} if the item doesn't fit the class, or holds no key.
   * @throws {NotAnEntityError} if its instance is of another class.
   */
  admit(admission: Admission, stored: StoredItem): object | undefined {
    return admitItem(this.#state, admission, stored)
  }

  /** Whether such an item is older than a write of the session after which nobody knows what is stored: ask anew. */
  isOvertaken(ticket: ReadTicket, schema: EntitySchema, item: Item): boolean {
    return isOvertaken(this.#state, ticket, schema, item)
  }

  /** The view of an item that such a read brought in part; as {@link admit}. */
  admitView(ticket: ReadTicket, schema: EntitySchema, item: Item, options: ViewOptions): object | undefined {
    const get: ViewSource['get'] = (...of) => this.get(...of)
    return admitView({ state: this.#state, ticket, get }, schema, item, options)
  }

  /**
   * Marks reads of this identity that are under way as older than what is known now; `stored` is what a flush left of the
   * item, `null` if it removed it, `'unknown'` if only DynamoDB knows.
   */
  outdate(id: string, stored?: StoredState): void {
    outdateIn(this.#consistentReads, id)
    outdateIn(this.#eventualReads, id)
    this.#tickets.outdate(id, stored)
  }

  /** The view of this identity; `undefined` if there is none or its removal is pending. */
  getView(schema: EntitySchema, identity: Identity, settings: ViewSettings): Promise<object | undefined> {
    const load = (): Promise<object | undefined> => this.get(schema, identity, { ...settings, signal: undefined })
    return readView(
      { state: this.#state, loader: this.#loader, tickets: this.#tickets, load },
      schema,
      identity,
      settings,
    )
  }

  /** The entity of this identity; `undefined` if there is none or its removal is pending. */
  async get(schema: EntitySchema, identity: Identity, settings: GetSettings): Promise<object | undefined> {
    settings.signal?.throwIfAborted()
    if (!settings.managed) return this.#getUnmanaged(schema, identity, settings)
    for (;;) {
      const known = knownEntity(this.#state, schema, identity.id, settings)
      if (known !== undefined) return known.entity
      const read = this.#read(identity, settings)
      const item = await requestedItem(schema, read.request, settings.signal)
      if (!read.outdated) return this.#admit(schema, identity, item, settings)
    }
  }

  /** Reads the item of an entity anew and overwrites the entity; `undefined` if the item is gone or to be removed. */
  async refresh(entity: object, identity: Identity, settings: ReadSettings): Promise<object | undefined> {
    const { pending, managed } = this.#state
    const { id } = identity
    settings.signal?.throwIfAborted()
    for (;;) {
      if (pending.find(id)?.kind === 'delete') return undefined
      // an answer that comes while the item is being written may be older than that, and would be taken for newer
      if (await untilLanded(pending, id, settings.signal)) continue
      const read = this.#read(identity, settings)
      const item = await requestedItem(schemaOfEntity(entity), read.request, settings.signal)
      if (read.outdated || pending.landing(id) !== undefined) continue
      const stands = pending.findByEntity(entity)?.identity.id ?? managed.idOf(entity) ?? id
      // saved under another key meanwhile: the answer is no longer its item
      if (stands !== id) return entity
      if (item !== undefined) return refreshInstance(this.#state, id, entity, item)
      managed.forget(id)
      return undefined
    }
  }

  async #getUnmanaged(schema: EntitySchema, identity: Identity, settings: GetSettings): Promise<object | undefined> {
    const request = this.#loader.request({ identity, paths: undefined }, settings)
    const item = await requestedItem(schema, request, settings.signal)
    return item && this.#state.codecOf(schema).decode(item)
  }

  #read(identity: Identity, settings: ReadSettings): Read {
    const reads = settings.consistent ? this.#consistentReads : this.#eventualReads
    const { id } = identity
    const shared = reads.get(id)
    if (shared !== undefined && !shared.request.isAbandoned) return shared
    const request = this.#loader.request({ identity, paths: undefined }, settings)
    const read: Read = { request, outdated: false }
    reads.set(id, read)
    request.onEnd(() => {
      if (reads.get(id) === read) reads.delete(id)
    })
    return read
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
    if (known !== undefined && !consistent && !refresh) return expectClass(schema, known.entity, known.baseline)
    if (item === undefined) {
      managed.forget(id)
      return undefined
    }
    if (known !== undefined) {
      expectClass(schema, known.entity, known.baseline)
      return takeOver(this.#state, id, known, { item, overwrite: refresh })
    }
    const entity = codecOf(schema).decode(item)
    managed.manage(id, entity, { item })
    // what was asked before and comes later may be older than this
    if (consistent) this.outdate(id)
    return entity
  }
}

function outdateIn(reads: Map<string, Read>, id: string): void {
  const read = reads.get(id)
  if (read === undefined) return
  read.outdated = true
  reads.delete(id)
}
