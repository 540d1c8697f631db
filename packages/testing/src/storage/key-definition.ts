import type { ScalarType } from '@sluice/core'

/** One key attribute of a table or index. */
export interface KeyPart {
  readonly name: string
  readonly type: ScalarType
}

/** The primary key of a table, or the key of an index. */
export interface KeyDefinition {
  readonly partition: KeyPart
  readonly sort: KeyPart | undefined
}

/** The names of the key attributes, partition key first. */
export function keyNames({ partition, sort }: KeyDefinition): readonly string[] {
  return sort === undefined ? [partition.name] : [partition.name, sort.name]
}
