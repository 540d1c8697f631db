import { getItem } from '../client/get-item.js'
import { openReadCalls, type ReadCalls } from '../client/read-calls.js'
import type { Item } from '../codec/item.js'
import { ReadError } from '../errors/read-error.js'
import type { Identity } from '../identity/identity.js'
import { checkRetryOptions } from '../options/retry-options.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { renderKey } from '../schema/render-key.js'
import { type AdmitOptions, admitItem } from './admit-item.js'
import { expectClass } from './expect-class.js'
import type { GetSettings } from './get-options.js'
import { type Known, managedEntity, pendingEntity } from './known-entity.js'
import { ReadRetry } from './read-retry.js'
import { type ReadTicket, ReadTickets, type Stored } from './read-ticket.js'
import type { ReaderState } from './reader-state.js'
import { takeOver } from './take-over.js'

interface Read {
  readonly item: Promise<Item | undefined>
  /** Set when the identity was saved, removed or flushed since: the answer is older than that. */
  outdated: boolean
}

/** Reads entities through the identity map: one instance for each identity, one call for concurrent reads. */
export class EntityReader {
  readonly #state: ReaderState
  readonly #calls: ReadCalls
  readonly #consistentReads = new Map<string, Read>()
  readonly #eventualReads = new Map<string, Read>()
  readonly #tickets = new ReadTickets()

  constructor(state: ReaderState) {
    this.#state = state
    this.#calls = openReadCalls(state.client)
  }

  /** Begins a read of items that aren't known beforehand; to be closed when its last item was admitted. */
  openTicket(): ReadTicket {
    return this.#tickets.open()
  }

  /** Ends such a read. */
  closeTicket(ticket: ReadTicket): void {
    this.#tickets.close(ticket)
  }

  /**
   * The entity of an item that such a read brought: the pending or managed instance, else a fresh one; `undefined` where
   * the unit of work knows that the item is, or will be, removed.
   *
   * @throws {DecodeError} if the item doesn't fit the class, or holds no key.
   * @throws {NotAnEntityError} if its instance is of another class.
   */
  admit(ticket: ReadTicket, schema: EntitySchema, item: Item, options: AdmitOptions): object | undefined {
    return admitItem(this.#state, ticket, schema, { ...options, item })
  }

  /**
   * Marks reads of this identity that are under way as older than what is known now; `stored` is what a flush left of the
   * item, `null` if it removed it.
   */
  outdate(id: string, stored?: Stored): void {
    outdateIn(this.#consistentReads, id)
    outdateIn(this.#eventualReads, id)
    this.#tickets.outdate(id, stored)
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
  #known(schema: EntitySchema, { id }: Identity, { consistent, refresh }: GetSettings): Known | undefined {
    const { pending, managed } = this.#state
    const waiting = pendingEntity(pending, schema, id)
    return waiting ?? (consistent || refresh ? undefined : managedEntity(managed, schema, id))
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
      return takeOver(this.#state, id, known, { item, overwrite: refresh })
    }
    const entity = codecOf(schema).decode(item)
    managed.manage(id, entity, { item })
    return entity
  }
}

function outdateIn(reads: Map<string, Read>, id: string): void {
  const read = reads.get(id)
  if (read === undefined) return
  read.outdated = true
  reads.delete(id)
}
