import { findUpdateLimitProblem } from '../expressions/find-update-problem.js'
import { mergeUpdates } from '../expressions/merge-updates.js'
import { namesOf } from '../expressions/names-of.js'
import { sameCondition } from '../expressions/same-condition.js'
import type { PatchOperation, WriteOperation } from './operation.js'

/**
 * Two patches of one item as one; `undefined` where that isn't what both say one after the other: on paths that overlap, on
 * different conditions or one that what the first writes may make false, where they bring back different things, are together
 * more than DynamoDB takes, or where one is in doubt, and may be applied already.
 */
export function mergePatches(existing: WriteOperation, incoming: WriteOperation): PatchOperation | undefined {
  if (existing.kind !== 'patch' || incoming.kind !== 'patch') return undefined
  if (existing.inDoubt || incoming.inDoubt || existing.schema !== incoming.schema) return undefined
  if (existing.mustExist !== incoming.mustExist) return undefined
  if (!sameCondition(existing.condition, incoming.condition) || makesWhatItAsks(existing)) return undefined
  const returning = existing.returning ?? incoming.returning
  if (returning !== (incoming.returning ?? existing.returning)) return undefined
  const exactlyOnce = existing.exactlyOnce || incoming.exactlyOnce
  // a transaction brings nothing back
  if (exactlyOnce && returning !== undefined) return undefined
  const update = mergeUpdates(existing.update, incoming.update, incoming.condition)
  if (update === undefined || findUpdateLimitProblem(update) !== undefined) return undefined
  return {
    ...existing,
    update,
    returning,
    returnStored: existing.returnStored || incoming.returnStored,
    exactlyOnce,
  }
}

/** Whether a patch asks whether its item is there, and may make it: its condition may no longer hold of what it leaves. */
function makesWhatItAsks({ condition, mustExist, schema: { key } }: PatchOperation): boolean {
  if (condition === undefined || mustExist) return false
  return namesOf(condition).some((name) => name === key.partitionKey.name || name === key.sortKey?.name)
}
