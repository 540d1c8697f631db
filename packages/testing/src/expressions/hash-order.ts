const FIRST_CAPACITY = 16
const LOAD = 0.75

/**
 * The key that comes last when a hash map of Java's is walked, which is how DynamoDB picks the path that it shows.
 * `keys` are in the order in which they were put into the map.
 */
export function lastInHashOrder<K extends string | number>(keys: readonly K[]): K | undefined {
  let capacity = FIRST_CAPACITY
  while (keys.length > capacity * LOAD) capacity *= 2
  let last: K | undefined
  let lastBucket = -1
  for (const key of keys) {
    const hash = typeof key === 'number' ? key : hashOf(key)
    const bucket = (hash ^ (hash >>> 16)) & (capacity - 1)
    if (bucket > lastBucket) [last, lastBucket] = [key, bucket]
  }
  return last
}

/** Java's `String.hashCode`. */
function hashOf(text: string): number {
  let hash = 0
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
  return hash
}
