import type { ScalarType } from '@sluice/core'
import type { WireItem } from '#src/wire/wire-value.js'

/** A key attribute. */
export interface FuzzPart {
  readonly name: string
  readonly type: ScalarType
}

/** A key of a table or index. */
export interface FuzzKey {
  readonly partition: FuzzPart
  readonly sort: FuzzPart | undefined
}

export interface FuzzIndex {
  readonly name: string
  readonly kind: 'local' | 'global'
  readonly key: FuzzKey
  /** Attributes that it holds beside the keys; `undefined`: all. */
  readonly held: readonly string[] | undefined
}

/** A table that requests are made for. */
export interface FuzzTable {
  readonly name: string
  readonly key: FuzzKey
  readonly indexes: readonly FuzzIndex[]
}

/** The parts of a key in order. */
export function partsOf({ partition, sort }: FuzzKey): readonly FuzzPart[] {
  return sort === undefined ? [partition] : [partition, sort]
}

/** Every attribute that is part of a key of the table or of its indexes. */
export function keyParts(table: FuzzTable): readonly FuzzPart[] {
  const parts = [...partsOf(table.key), ...table.indexes.flatMap(({ key }) => partsOf(key))]
  return [...new Map(parts.map((part) => [part.name, part])).values()]
}

/** The table's key of an item. */
export function keyOf(table: FuzzTable, item: WireItem): WireItem {
  return Object.fromEntries(partsOf(table.key).map(({ name }) => [name, item[name] ?? {}]))
}
