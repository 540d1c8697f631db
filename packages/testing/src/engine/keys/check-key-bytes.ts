import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../../limits.js'
import { invalidParameter } from '../../wire/validation-error.js'

/** Refuses a partition key of more bytes than there may be. */
export function checkPartitionBytes(bytes: number): void {
  if (bytes <= MAX_PARTITION_KEY_BYTES) return
  throw invalidParameter(`Size of hashkey has exceeded the maximum size limit of${MAX_PARTITION_KEY_BYTES} bytes`)
}

/** Refuses a sort key of more bytes than there may be, in all its attributes. */
export function checkSortBytes(bytes: number): void {
  if (bytes <= MAX_SORT_KEY_BYTES) return
  throw invalidParameter(`Aggregated size of all range keys has exceeded the size limit of ${MAX_SORT_KEY_BYTES} bytes`)
}
