import { COLLECTION_SIZE_EXCEEDED } from '../writes/check-collections.js'
import { exceedingChanges } from '../writes/exceeding-changes.js'
import { cancelledAt } from './cancellation.js'
import type { Judged } from './prepare-action.js'

/** Source: API reference of TransactWriteItems, cancellation reason codes and possible error messages. */
const REASON = { Code: 'ItemCollectionSizeLimitExceeded', Message: COLLECTION_SIZE_EXCEEDED } as const

/** Refuses a transaction that as a whole would make an item collection larger than the limit, if there is one. */
export function refuseLargeCollections(judged: readonly Judged[], limit: number | undefined): void {
  const changes = judged.map(({ change }) => change)
  const exceeding = exceedingChanges(changes, limit)
  if (exceeding.size > 0) throw cancelledAt(judged.length, exceeding, REASON)
}
