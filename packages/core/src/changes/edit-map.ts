import type { Item } from '../codec/item.js'
import type { StoredPath } from '../expressions/condition.js'
import { type Edit, editOf, joinEdits } from './edit.js'
import { nameBytes } from './edit-bytes.js'
import type { Editing } from './editing.js'
import { isMap } from './guards.js'
import { namesOf, ownValue } from './item-values.js'

/** Makes the parts of a map from what they were. */
export function editMap(path: StoredPath, before: Item, after: Item, { isGuarded, edit }: Editing): Edit {
  const edits: Edit[] = []
  let isParent = false
  for (const name of namesOf(before, after)) {
    const part = [...path, name]
    const one = edit(part, ownValue(before, name), ownValue(after, name))
    if (one === undefined) continue
    edits.push(one, editOf({ bytes: nameBytes(name, 4) }))
    isParent ||= writes(one, part.length)
  }
  // what is entered further down tells that this is a map, too
  return joinEdits(isGuarded && isParent ? [...edits, isMap(path)] : edits)
}

function writes({ set, remove }: Edit, depth: number): boolean {
  return set.some(({ path }) => path.length === depth) || remove.some((path) => path.length === depth)
}
