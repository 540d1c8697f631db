import { ServiceError } from '../../wire/service-error.js'
import type { BatchEntry, TurnAway } from '../engine-context.js'

const NONE: ReadonlySet<number> = new Set()

/**
 * The positions of the requests that are handed back. DynamoDB never hands back a whole batch: if none of the items can
 * be processed, it throws (API reference of BatchWriteItem and BatchGetItem).
 */
export function selectTurnedAway<R>(
  requests: readonly R[],
  entryOf: (request: R) => BatchEntry,
  turnAway: TurnAway | undefined,
): ReadonlySet<number> {
  if (turnAway === undefined) return NONE
  const positions = new Set<number>()
  requests.forEach((request, index) => {
    if (turnAway.isTurnedAway(entryOf(request))) positions.add(index)
  })
  if (positions.size < requests.length || turnAway.whenAll === 'return') return positions
  throw new ServiceError(
    'ProvisionedThroughputExceededException',
    'The level of configured provisioned throughput for the table was exceeded. ' +
      'Consider increasing your provisioning level with the UpdateTable API.',
  )
}
