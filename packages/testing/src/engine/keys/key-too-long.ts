import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../../limits.js'
import type { ServiceError } from '../../wire/service-error.js'
import { invalidParameter } from '../../wire/validation-error.js'

/** The refusal of a partition key of too many bytes. */
export function partitionKeyTooLong(): ServiceError {
  return invalidParameter(`Size of hashkey has exceeded the maximum size limit of${MAX_PARTITION_KEY_BYTES} bytes`)
}

/** The refusal of a sort key of too many bytes, in all its attributes. */
export function sortKeyTooLong(): ServiceError {
  return invalidParameter(
    `Aggregated size of all range keys has exceeded the size limit of ${MAX_SORT_KEY_BYTES} bytes`,
  )
}
