import type { ItemChange } from '../../storage/collection-growth.js'
import { COLLECTION_SIZE_EXCEEDED } from '../writes/check-collections.js'
import { exceedingChanges } from '../writes/exceeding-changes.js'
import { cancelled, NO_REASON } from './cancellation.js'

/** Source: API reference of TransactWriteItems, cancellation reason codes and possible error messages. */
const REASON = { Code: 'ItemCollectionSizeLimitExceeded', Message: COLLECTION_SIZE_EXCEEDED } as const

/** Refuses a transaction that as a whole would make an item collection larger than the limit, if there is one. */
export function refuseLargeCollections(
  actions: readonly { readonly change: ItemChange | undefined }[],
  limit: number | undefined,
): void {
  const exceeding = exceedingChanges(
    actions.map(({ change }) => change),
    limit,
  )
  if (exceeding.size > 0) throw cancelled(actions.map((_, at) => (exceeding.has(at) ? REASON : NO_REASON)))
}
