import { compareText } from '../values/compare-text.js'
import { Partition } from './partition.js'
import type { StoredItem } from './stored-item.js'
import type { TableDefinition } from './table-definition.js'

/** A table and its items. */
export class Table {
  readonly definition: TableDefinition
  readonly #partitions = new Map<string, Partition>()
  #inScanOrder: readonly Partition[] | undefined
  #count = 0
  #bytes = 0

  constructor(definition: TableDefinition) {
    this.definition = definition
  }

  /** Number of items. */
  get count(): number {
    return this.#count
  }

  /** Bytes of all items. */
  get bytes(): number {
    return this.#bytes
  }

  get(partition: string, sort: string): StoredItem | undefined {
    return this.#partitions.get(partition)?.get(sort)
  }

  /** Stores an item and returns the one whose place it takes. */
  put(stored: StoredItem): StoredItem | undefined {
    let partition = this.#partitions.get(stored.partition)
    if (partition === undefined) {
      partition = new Partition(stored.partition)
      this.#partitions.set(stored.partition, partition)
      this.#inScanOrder = undefined
    }
    const old = partition.put(stored)
    if (old === undefined) this.#count++
    this.#bytes += stored.size - (old?.size ?? 0)
    return old
  }

  /** Removes an item and returns it. */
  delete(partition: string, sort: string): StoredItem | undefined {
    const items = this.#partitions.get(partition)
    const old = items?.delete(sort)
    if (items === undefined || old === undefined) return undefined
    if (items.count === 0) {
      this.#partitions.delete(partition)
      this.#inScanOrder = undefined
    }
    this.#count--
    this.#bytes -= old.size
    return old
  }

  /** Bytes of the items that share a partition key value. */
  collectionBytes(partition: string): number {
    return this.#partitions.get(partition)?.bytes ?? 0
  }

  /** The partitions in the order of their hash, which has nothing to do with the order of insertion. */
  inScanOrder(): readonly Partition[] {
    this.#inScanOrder ??= [...this.#partitions.values()].sort(
      (left, right) => left.hash - right.hash || compareText(left.key, right.key),
    )
    return this.#inScanOrder
  }

  /** A table with the same items, which later writes to this one don't reach. */
  copy(): Table {
    const copy = new Table(this.definition)
    for (const [key, partition] of this.#partitions) copy.#partitions.set(key, new Partition(key, partition))
    copy.#count = this.#count
    copy.#bytes = this.#bytes
    return copy
  }
}
