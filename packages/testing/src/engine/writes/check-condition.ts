import { holds } from '../../evaluation/holds.js'
import type { Condition } from '../../expressions/syntax.js'
import { ServiceError } from '../../wire/service-error.js'
import type { WireItem } from '../../wire/wire-value.js'

/** Refuses a write whose condition doesn't hold; the refusal carries the stored item if that was asked for. */
export function checkCondition(
  condition: Condition | undefined,
  stored: WireItem | undefined,
  returnValues: string | undefined,
): void {
  if (condition === undefined || holds(condition, stored)) return
  const members = returnValues === 'ALL_OLD' && stored !== undefined ? { Item: stored } : {}
  throw new ServiceError('ConditionalCheckFailedException', 'The conditional request failed', 400, members)
}
