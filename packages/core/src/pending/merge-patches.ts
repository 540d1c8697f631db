import { mergeUpdates } from '../expressions/merge-updates.js'
import { namesOf } from '../expressions/names-of.js'
import { pathsOf } from '../expressions/paths-of.js'
import { sameCondition } from '../expressions/same-condition.js'
import type { PatchOperation, WriteOperation } from './operation.js'

/**
 * Two patches of one item as one; `undefined` where that isn't what both say one after the other: on paths that overlap, on
 * different conditions or one that what the first writes may make false, where they bring back different things, or where
 * one is in doubt, and may be applied already.
 */
export function mergePatches(existing: WriteOperation, incoming: WriteOperation): PatchOperation | undefined {
  if (existing.kind !== 'patch' || incoming.kind !== 'patch') return undefined
  if (existing.inDoubt || incoming.inDoubt || existing.schema !== incoming.schema) return undefined
  if (existing.mustExist !== incoming.mustExist) return undefined
  if (!sameCondition(existing.condition, incoming.condition) || changesItsCondition(existing)) return undefined
  const returning = existing.returning ?? incoming.returning
  if (returning !== (incoming.returning ?? existing.returning)) return undefined
  const update = mergeUpdates(existing.update, incoming.update)
  if (update === undefined) return undefined
  return {
    ...existing,
    update,
    returning,
    returnStored: existing.returnStored || incoming.returnStored,
    exactlyOnce: existing.exactlyOnce || incoming.exactlyOnce,
  }
}

/** Whether the item, once patched, may no longer be what the patch asks for. */
function changesItsCondition({ condition, update, mustExist, schema: { key } }: PatchOperation): boolean {
  if (condition === undefined) return false
  const written = new Set(pathsOf(update).map(([name]) => name))
  // an item that is made has a key from then on
  if (!mustExist) written.add(key.partitionKey.name).add(key.sortKey?.name)
  return namesOf(condition).some((name) => written.has(name))
}
