import { compareKeys } from '../values/compare-keys.js'
import type { KeyPart } from './key-definition.js'
import { partitionHash } from './partition-hash.js'
import type { StoredItem } from './stored-item.js'

/** The items of one partition key value. */
export class Partition {
  readonly key: string
  readonly hash: number
  readonly #items: Map<string, StoredItem>
  #bytes: number
  #sorted: readonly StoredItem[] | undefined

  constructor(key: string, copyOf?: Partition) {
    this.key = key
    this.hash = copyOf?.hash ?? partitionHash(key)
    this.#items = new Map(copyOf === undefined ? [] : copyOf.#items)
    this.#bytes = copyOf === undefined ? 0 : copyOf.#bytes
    this.#sorted = copyOf === undefined ? undefined : copyOf.#sorted
  }

  /** Bytes of all its items. */
  get bytes(): number {
    return this.#bytes
  }

  get count(): number {
    return this.#items.size
  }

  get(sort: string): StoredItem | undefined {
    return this.#items.get(sort)
  }

  put(stored: StoredItem): StoredItem | undefined {
    const old = this.#items.get(stored.sort)
    this.#items.set(stored.sort, stored)
    this.#bytes += stored.size - (old?.size ?? 0)
    this.#sorted = undefined
    return old
  }

  delete(sort: string): StoredItem | undefined {
    const old = this.#items.get(sort)
    if (old === undefined) return undefined
    this.#items.delete(sort)
    this.#bytes -= old.size
    this.#sorted = undefined
    return old
  }

  /** The items in the order of their sort key. */
  sorted(sortKey: KeyPart | undefined): readonly StoredItem[] {
    this.#sorted ??= [...this.#items.values()].sort((left, right) =>
      sortKey === undefined ? 0 : compareKeys(sortKey.type, left.sort, right.sort),
    )
    return this.#sorted
  }
}
