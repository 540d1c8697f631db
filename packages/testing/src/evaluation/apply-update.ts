import type { Path, Update } from '../expressions/syntax.js'
import { checkNesting } from '../values/check-nesting.js'
import { ownValue } from '../values/own-value.js'
import { sameValue } from '../values/same-value.js'
import type { WireItem } from '../wire/wire-value.js'
import { addedValue } from './added-value.js'
import { assignedValue } from './assigned-value.js'
import { diminishedSet } from './diminished-set.js'
import { pathTree } from './path-tree.js'
import { type Outcome, rewriteItem } from './rewrite-item.js'
import { valueAt } from './value-at.js'

/** What an update made of an item. */
export interface AppliedUpdate {
  /** The item after the update; `undefined` where there was none and the update makes none. */
  readonly item: WireItem | undefined
  /** The names of the attributes that came, went or have another value than before. */
  readonly changed: readonly string[]
}

/**
 * Applies an update, whose values are in stored form, to an item or to its absence. Everything that the update reads is
 * the old item's, which stays as it was. The size of the new one is not checked here.
 */
export function applyUpdate(update: Update, item: WireItem | undefined, key: WireItem): AppliedUpdate {
  if (item === undefined && onlyTakesAway(update)) return { item, changed: [] }
  const outcomes = pathTree(
    item === undefined ? written(update, {}) : [...written(update, item), ...taken(update, item)],
  )
  const after = rewriteItem(item ?? key, outcomes)
  const named = item === undefined ? Object.keys(after) : [...outcomes.keys()].map(String)
  return { item: after, changed: named.filter((name) => differs(name, item ?? {}, after)) }
}

// an update without any action makes an item of the key, one that only takes away doesn't
function onlyTakesAway(update: Update): boolean {
  const gives = update.set.length + update.add.length > 0
  return !gives && update.remove.length + update.delete.length > 0
}

function written(update: Update, old: WireItem): (readonly [Path, Outcome])[] {
  const outcomes = [
    ...update.set.map(({ path, value }) => [path, assignedValue(value, old)] as const),
    ...update.add.map(({ path, value }) => [path, addedValue(valueAt(old, path), value)] as const),
  ]
  for (const [path, value] of outcomes) checkNesting(value, path.length - 1)
  return outcomes
}

function taken(update: Update, old: WireItem): (readonly [Path, Outcome])[] {
  return [
    ...update.remove.map((path) => [path, undefined] as const),
    ...update.delete.map(({ path, value }) => [path, diminishedSet(valueAt(old, path), value)] as const),
  ]
}

function differs(name: string, before: WireItem, after: WireItem): boolean {
  const [old, fresh] = [ownValue(before, name), ownValue(after, name)]
  return old === undefined || fresh === undefined ? old !== fresh : !sameValue(old, fresh)
}
