import type { StoredPath } from '../expressions/condition.js'
import { overlaps } from '../expressions/overlaps.js'
import { pathsOf } from '../expressions/paths-of.js'
import { sameCondition } from '../expressions/same-condition.js'
import type { Update, UpdateValue } from '../expressions/update.js'
import type { PatchOperation, WriteOperation } from './operation.js'

/**
 * Two patches of one item as one; `undefined` where that isn't what both say one after the other: on paths that overlap, on
 * different conditions, where they bring back different things, or where one is in doubt, and may be applied already.
 */
export function mergePatches(existing: WriteOperation, incoming: WriteOperation): PatchOperation | undefined {
  if (existing.kind !== 'patch' || incoming.kind !== 'patch') return undefined
  if (existing.inDoubt || incoming.inDoubt || existing.schema !== incoming.schema) return undefined
  if (existing.mustExist !== incoming.mustExist) return undefined
  if (!sameCondition(existing.condition, incoming.condition)) return undefined
  const returning = existing.returning ?? incoming.returning
  if (returning !== (incoming.returning ?? existing.returning)) return undefined
  if (!isDisjoint(existing.update, incoming.update)) return undefined
  return {
    ...existing,
    update: joinUpdates(existing.update, incoming.update),
    returning,
    returnStored: existing.returnStored || incoming.returnStored,
    exactlyOnce: existing.exactlyOnce || incoming.exactlyOnce,
  }
}

/** Whether neither writes what the other does, nor the second reads what the first writes: together they'd read it as before. */
function isDisjoint(first: Update, second: Update): boolean {
  const written = pathsOf(first)
  const used = [...pathsOf(second), ...second.set.flatMap(({ value }) => readsOf(value))]
  return !used.some((path) => written.some((other) => overlaps(path, other)))
}

function readsOf(value: UpdateValue): readonly StoredPath[] {
  switch (value.kind) {
    case 'value':
      return []
    case 'path':
      return [value.path]
    case 'if-not-exists':
      return [value.path, ...readsOf(value.otherwise)]
    case 'list-append':
    case 'plus':
    case 'minus':
      return [...readsOf(value.left), ...readsOf(value.right)]
    default:
      return value satisfies never
  }
}

function joinUpdates(first: Update, second: Update): Update {
  return Object.freeze({
    set: Object.freeze([...first.set, ...second.set]),
    remove: Object.freeze([...first.remove, ...second.remove]),
    add: Object.freeze([...first.add, ...second.add]),
    delete: Object.freeze([...first.delete, ...second.delete]),
  })
}
