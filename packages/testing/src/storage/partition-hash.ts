const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** A 32-bit hash (FNV-1a, finished with an avalanche) of a partition key: scans go by it, as DynamoDB's go by its own. */
export function partitionHash(partition: string): number {
  let hash = FNV_OFFSET
  for (let index = 0; index < partition.length; index++) {
    hash = Math.imul(hash ^ partition.charCodeAt(index), FNV_PRIME)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
