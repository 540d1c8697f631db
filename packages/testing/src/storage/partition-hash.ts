const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * A 32-bit hash (FNV-1a, finished with an avalanche) of a partition key: scans go by it, as DynamoDB's go by its own.
 * Another seed, an integer, gives another order of the same keys.
 */
export function partitionHash(partition: string, seed = 0): number {
  let hash = seed === 0 ? FNV_OFFSET : seededOffset(seed)
  for (let index = 0; index < partition.length; index++) {
    hash = Math.imul(hash ^ partition.charCodeAt(index), FNV_PRIME)
  }
  return avalanche(hash)
}

// the upper half counts too: seeds like Date.now() have more than 32 bits
function seededOffset(seed: number): number {
  return avalanche(FNV_OFFSET ^ seed ^ avalanche(Math.floor(seed / 2 ** 32)))
}

function avalanche(mixed: number): number {
  let hash = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
