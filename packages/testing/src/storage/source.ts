import { type IndexEntry, type IndexPosition, indexKey, indexOrder } from './index-entry.js'
import type { KeyDefinition } from './key-definition.js'
import { type HashedKey, hashedKey, type KeyValues, keyOrder, placeOf } from './key-order.js'
import type { Place, SortedTree } from './sorted-tree.js'
import type { StoredItem } from './stored-item.js'
import type { Table } from './table.js'
import type { IndexDefinition } from './table-definition.js'
import type { TableEntry } from './table-entry.js'

/** What can be read in the order of its keys: a table, or one of its indexes. `P` says from where to go on. */
export interface Source<E extends StoredItem & HashedKey, P> {
  readonly key: KeyDefinition
  /** What its keys are hashed with. */
  readonly seed: number | undefined
  readonly entries: SortedTree<E>
  readonly placeOf: (position: P) => Place<E>
}

/** A table, to be read. */
export function tableSource({ definition, entries }: Table): Source<TableEntry, KeyValues> {
  const { key, scanSeed: seed } = definition
  return { key, seed, entries, placeOf: (position) => placeOf(keyOrder(key.sort), position, seed) }
}

/** An index, to be read. */
export function indexSource(table: Table, index: IndexDefinition): Source<IndexEntry, IndexPosition> {
  const order = indexOrder(table.definition, index)
  const { scanSeed: seed } = table.definition
  const place = ({ tableKey, ...key }: IndexPosition): Place<IndexEntry> => {
    const position = indexKey(key, hashedKey(tableKey, seed), seed)
    return (entry) => order(entry, position)
  }
  return { key: index.key, seed, entries: table.index(index).entries, placeOf: place }
}
