import { ItemCollections } from './item-collections.js'
import { type KeyOrder, keyOrder, placeOf } from './key-order.js'
import { SortedTree } from './sorted-tree.js'
import type { StoredItem } from './stored-item.js'
import type { IndexDefinition, TableDefinition } from './table-definition.js'
import { type TableEntry, tableEntry } from './table-entry.js'
import { TableIndex } from './table-index.js'

/** A table, its items and its indexes. */
export class Table {
  #definition: TableDefinition
  /** The same of all copies of a table, another of each table that is created, also under the same name. */
  readonly lineage: object
  /** The items in scan order; only the table itself writes to it. */
  readonly entries: SortedTree<TableEntry>
  readonly #order: KeyOrder
  #indexes: readonly TableIndex[]
  readonly #collections: ItemCollections | undefined
  #bytes: number

  constructor(definition: TableDefinition, copyOf?: Table) {
    this.#definition = definition
    this.lineage = copyOf ? copyOf.lineage : {}
    this.#order = copyOf ? copyOf.#order : keyOrder(definition.key.sort)
    this.entries = copyOf?.entries.copy() ?? new SortedTree<TableEntry>(this.#order)
    this.#indexes = copyOf
      ? copyOf.#indexes.map((index) => index.copy())
      : definition.indexes.map((index) => new TableIndex(definition, index))
    const hasCollections = definition.indexes.some(({ kind }) => kind === 'local')
    this.#collections = copyOf ? copyOf.#collections?.copy() : hasCollections ? new ItemCollections() : undefined
    this.#bytes = copyOf?.bytes ?? 0
  }

  get definition(): TableDefinition {
    return this.#definition
  }

  /** Number of items. */
  get count(): number {
    return this.entries.size
  }

  /** Bytes of all items. */
  get bytes(): number {
    return this.#bytes
  }

  get(partition: string, sort: string): StoredItem | undefined {
    return this.entries.find(placeOf(this.#order, { partition, sort }, this.#definition.scanSeed))
  }

  /** Stores an item and returns the one whose place it takes. */
  put(stored: StoredItem): StoredItem | undefined {
    const entry = tableEntry(stored, this.#definition.scanSeed)
    const old = this.entries.put(entry)
    this.#follow(old, entry)
    return old
  }

  /** Removes an item and returns it. */
  delete(partition: string, sort: string): StoredItem | undefined {
    const old = this.entries.delete(placeOf(this.#order, { partition, sort }, this.#definition.scanSeed))
    if (old !== undefined) this.#follow(old, undefined)
    return old
  }

  /** The entries of one of the table's indexes. */
  index(definition: IndexDefinition): TableIndex {
    const index = this.#indexes.find((one) => one.definition.name === definition.name)
    if (index === undefined) throw new Error(`${this.definition.name} has no index ${definition.name}`)
    return index
  }

  /** Gives the table other indexes: a new one takes in the items that fit it, one that is gone is forgotten. */
  redefine(definition: TableDefinition): void {
    this.#indexes = definition.indexes.map((index) => {
      const kept = this.#indexes.find((one) => one.definition === index)
      return kept ?? this.#fill(new TableIndex(definition, index))
    })
    this.#definition = definition
  }

  /** Bytes of what shares a partition key value, local indexes included; 0 for a table without local indexes. */
  collectionBytes(partition: string): number {
    return this.#collections?.bytes(partition) ?? 0
  }

  /** A table with the same items, which later writes to this one don't reach. Takes no longer for more items. */
  copy(): Table {
    return new Table(this.definition, this)
  }

  #fill(index: TableIndex): TableIndex {
    for (const entry of this.entries.from()) index.replace(undefined, entry)
    return index
  }

  #follow(before: TableEntry | undefined, after: TableEntry | undefined): void {
    let growth = (after?.size ?? 0) - (before?.size ?? 0)
    this.#bytes += growth
    for (const index of this.#indexes) {
      const bytes = index.replace(before, after)
      if (index.definition.kind === 'local') growth += bytes
    }
    this.#collections?.add((after ?? before)?.partition ?? '', growth)
  }
}
