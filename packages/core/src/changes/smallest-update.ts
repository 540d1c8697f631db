import type { Item } from '../codec/item.js'
import { AliasTable } from '../expressions/alias-table.js'
import { allOf } from '../expressions/all-of.js'
import type { Condition } from '../expressions/condition.js'
import { findLimitProblem } from '../expressions/find-limit-problem.js'
import { renderUpdate } from '../expressions/render-update.js'
import type { Update } from '../expressions/update.js'
import { MAX_EXPRESSION_BYTES } from '../limits.js'
import { type Edit, joinEdits } from './edit.js'
import { valueEditor } from './edit-value.js'
import { namesOf, ownValue } from './item-values.js'

/** What makes one item of another. */
export interface Change {
  readonly update: Update
  /** What must hold of the stored item besides: where it has a part that is written by itself. */
  readonly guards: readonly Condition[]
}

/** What is known of the item that an update will meet. */
export interface ChangeOptions {
  /** Whether it is the one that was loaded, as a version tells; else what is entered is guarded. */
  readonly isPinned?: boolean
  /** Items that it may be as well. */
  readonly doubts?: readonly Item[]
}

/**
 * The update in the fewest bytes that makes `after` of `before`; `undefined` where they are equal. It writes an attribute
 * whole where its parts take more bytes, where the words would pass DynamoDB's limits, or where the item may be another.
 */
export function smallestUpdate(
  before: Item,
  after: Item,
  { isPinned = false, doubts = [] }: ChangeOptions = {},
): Change | undefined {
  const isWhole = doubts.length > 0
  const byParts = valueEditor({ entersValues: !isWhole, isGuarded: !isPinned })
  const whole = valueEditor({ entersValues: false, isGuarded: false })
  const edits: { part: Edit; readonly whole: Edit }[] = []
  for (const name of namesOf(before, ...doubts, after)) {
    const path = [name]
    const value = ownValue(after, name)
    for (const one of [before, ...doubts]) {
      const part = byParts(path, ownValue(one, name), value)
      if (part === undefined) continue
      edits.push({ part, whole: whole(path, ownValue(one, name), value) ?? part })
      break
    }
  }
  if (edits.length === 0) return undefined
  return withinLimits(edits)
}

/** Writes whole, the one with the most to say first, what takes too many words by its parts. */
function withinLimits(edits: { part: Edit; readonly whole: Edit }[]): Change {
  for (;;) {
    const change = changeOf(joinEdits(edits.map(({ part }) => part)))
    if (isSayable(change)) return change
    const longest = edits
      .filter(({ part }) => words(part) > 1)
      .sort((one, other) => words(other.part) - words(one.part))[0]
    if (longest === undefined) return change
    longest.part = longest.whole
  }
}

/** How much an edit has to say; one for a whole attribute. */
function words({ set, remove, guards }: Edit): number {
  return set.length + remove.length + guards.length
}

function isSayable({ update, guards }: Change): boolean {
  if (Buffer.byteLength(renderUpdate(update, new AliasTable())) > MAX_EXPRESSION_BYTES) return false
  return guards.length === 0 || findLimitProblem(allOf(...guards)) === undefined
}

function changeOf({ set, remove, add, delete: gone, guards }: Edit): Change {
  return { update: Object.freeze({ set, remove, add, delete: gone }), guards }
}
