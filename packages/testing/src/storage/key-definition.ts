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
  /** What follows the first attribute of each kind. Only global indexes have keys of several attributes. */
  readonly more?: MoreKeyParts | undefined
}

/** The second to fourth attributes of a key, in order. */
export interface MoreKeyParts {
  readonly partition: readonly KeyPart[]
  readonly sort: readonly KeyPart[]
}

/** The attributes of the partition key, in order. */
export function partitionParts({ partition, more }: KeyDefinition): readonly KeyPart[] {
  return more === undefined ? [partition] : [partition, ...more.partition]
}

/** The attributes of the sort key, in order; none where the key has none. */
export function sortParts({ sort, more }: KeyDefinition): readonly KeyPart[] {
  if (sort === undefined) return []
  return more === undefined ? [sort] : [sort, ...more.sort]
}

/** The names of the key attributes, partition key first. */
export function keyNames(key: KeyDefinition): readonly string[] {
  if (key.more !== undefined) return [...partitionParts(key), ...sortParts(key)].map(({ name }) => name)
  return key.sort === undefined ? [key.partition.name] : [key.partition.name, key.sort.name]
}
