import { type IndexEntry, type IndexKey, indexEntry, indexOrder } from './index-entry.js'
import { SortedTree } from './sorted-tree.js'
import type { IndexDefinition, TableDefinition } from './table-definition.js'
import type { TableEntry } from './table-entry.js'

/** One index of a table, which follows every write to it. */
export class TableIndex {
  readonly definition: IndexDefinition
  readonly entries: SortedTree<IndexEntry>
  readonly #table: TableDefinition
  readonly #order: (left: IndexKey, right: IndexKey) => number
  #bytes: number

  constructor(table: TableDefinition, definition: IndexDefinition, copyOf?: TableIndex) {
    this.definition = definition
    this.#order = copyOf === undefined ? indexOrder(table, definition) : copyOf.#order
    this.entries = copyOf?.entries.copy() ?? new SortedTree<IndexEntry>(this.#order)
    this.#table = table
    this.#bytes = copyOf?.bytes ?? 0
  }

  /** Bytes of all its entries. */
  get bytes(): number {
    return this.#bytes
  }

  /** Puts one item in the place of another and returns by how many bytes the index grew. */
  replace(before: TableEntry | undefined, after: TableEntry | undefined): number {
    const from = before && indexEntry(this.#table, this.definition, before)
    const to = after && indexEntry(this.#table, this.definition, after)
    const stays = from !== undefined && to !== undefined && this.#order(from, to) === 0
    if (from !== undefined && !stays) this.entries.delete((entry) => this.#order(entry, from))
    if (to !== undefined) this.entries.put(to)
    const growth = (to?.size ?? 0) - (from?.size ?? 0)
    this.#bytes += growth
    return growth
  }

  copy(): TableIndex {
    return new TableIndex(this.#table, this.definition, this)
  }
}
