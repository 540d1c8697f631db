import type { ItemChange } from '../../storage/collection-growth.js'
import { ServiceError } from '../../wire/service-error.js'
import { exceedingChanges } from './exceeding-changes.js'

/** DynamoDB's text for it. Source: "Error handling with DynamoDB", Amazon DynamoDB Developer Guide. */
export const COLLECTION_SIZE_EXCEEDED = 'Collection size exceeded.'

/** Refuses writes that, done together, would make an item collection larger than the limit, if there is one. */
export function checkCollections(changes: readonly (ItemChange | undefined)[], limit: number | undefined): void {
  if (exceedingChanges(changes, limit).size === 0) return
  throw new ServiceError('ItemCollectionSizeLimitExceededException', COLLECTION_SIZE_EXCEEDED)
}
