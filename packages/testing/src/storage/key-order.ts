import { compareKeys } from '../values/compare-keys.js'
import { compareText } from '../values/compare-text.js'
import { type KeyDefinition, type KeyPart, sortParts } from './key-definition.js'
import { partitionHash } from './partition-hash.js'
import type { Place } from './sorted-tree.js'

/** The values of a key of a table or index, as stored items hold them. */
export interface KeyValues {
  /** The partition key's value; the text of all of them, where it has several attributes. */
  readonly partition: string
  readonly sort: string
  /** The values of the sort key's second to fourth attributes. */
  readonly moreSort?: readonly string[] | undefined
}

/** A key with the hash of its partition key. */
export interface HashedKey extends KeyValues {
  readonly hash: number
}

export type KeyOrder = (left: HashedKey, right: HashedKey) => number

/** The order of scans: by the hash of the partition key, so never that of insertion; within a partition by sort key. */
export function keyOrder(sortKey: KeyPart | undefined): KeyOrder {
  return (left, right) => comparePartitions(left, right) || compareSorts(sortKey, left.sort, right.sort)
}

/** Compares partition keys by their hash, and where that is the same, by their text. */
export function comparePartitions(left: HashedKey, right: HashedKey): number {
  if (left.hash !== right.hash) return left.hash - right.hash
  return left.partition === right.partition ? 0 : compareText(left.partition, right.partition)
}

/** Compares sort keys, all of which are equal where the key has no sort key. */
export function compareSorts(sortKey: KeyPart | undefined, left: string, right: string): number {
  return sortKey === undefined || left === right ? 0 : compareKeys(sortKey.type, left, right)
}

/** The order of the entries of a partition, whose sort keys may have several attributes: by the first that differs. */
export function sortOrder(key: KeyDefinition): (left: KeyValues, right: KeyValues) => number {
  const [first, ...others] = sortParts(key)
  if (others.length === 0) return (left, right) => compareSorts(first, left.sort, right.sort)
  return (left, right) => {
    let order = compareSorts(first, left.sort, right.sort)
    for (let at = 0; order === 0 && at < others.length; at++) {
      order = compareSorts(others[at], left.moreSort?.[at] ?? '', right.moreSort?.[at] ?? '')
    }
    return order
  }
}

/** `seed` is the table's `scanSeed`. */
export function hashedKey({ partition, sort }: KeyValues, seed: number | undefined): HashedKey {
  return { partition, sort, hash: partitionHash(partition, seed) }
}

/** The place of a key among the entries of a tree in this order. */
export function placeOf(order: KeyOrder, key: KeyValues, seed: number | undefined): Place<HashedKey> {
  const hashed = hashedKey(key, seed)
  return (entry) => order(entry, hashed)
}
