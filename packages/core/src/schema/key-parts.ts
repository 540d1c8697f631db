import type { KeyAttribute, KeySchema } from './entity-schema.js'

/** The attributes of a key, the partition key first. */
export function keyParts({ partitionKey, sortKey }: KeySchema): readonly KeyAttribute[] {
  return sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]
}
