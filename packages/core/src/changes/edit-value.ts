import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { sameValue } from '../codec/same-item.js'
import type { StoredPath } from '../expressions/condition.js'
import { valueOperand } from '../expressions/value-operand.js'
import { type Edit, editOf } from './edit.js'
import { actionBytes, valueBytes } from './edit-bytes.js'
import { editList } from './edit-list.js'
import { editMap } from './edit-map.js'
import { editSet } from './edit-set.js'
import type { Editing } from './editing.js'

/** Makes the value at a path from what was there: its changed parts, or the whole where that takes no more bytes. */
export function valueEditor({ entersValues, isGuarded }: Omit<Editing, 'edit'>): Editing['edit'] {
  const editing: Editing = { entersValues, isGuarded, edit }
  return edit

  function edit(
    path: StoredPath,
    before: AttributeValue | undefined,
    after: AttributeValue | undefined,
  ): Edit | undefined {
    if (after === undefined) return before === undefined ? undefined : removal(path)
    if (before === undefined) return assignment(path, after)
    if (sameValue(before, after)) return undefined
    const parts = entersValues ? editParts(path, before, after, editing) : undefined
    // what the whole takes is rounded down, what the parts take is rounded up
    return parts !== undefined && parts.bytes < wholeBytes(path, after) ? parts : assignment(path, after)
  }
}

function editParts(
  path: StoredPath,
  before: AttributeValue,
  after: AttributeValue,
  editing: Editing,
): Edit | undefined {
  if (before.M !== undefined && after.M !== undefined) return editMap(path, before.M, after.M, editing)
  if (before.L !== undefined && after.L !== undefined) return editList(path, before.L, after.L, editing)
  // ADD and DELETE are documented for attributes of the item alone
  return path.length === 1 ? editSet(path, before, after) : undefined
}

function wholeBytes(path: StoredPath, value: AttributeValue): number {
  return actionBytes(path, 2) + valueBytes(value, 2)
}

function assignment(path: StoredPath, value: AttributeValue): Edit {
  const action = Object.freeze({ path: Object.freeze(path), value: valueOperand(value) })
  return editOf({ set: [action], bytes: actionBytes(path, 4) + valueBytes(value, 4) })
}

function removal(path: StoredPath): Edit {
  return editOf({ remove: [Object.freeze(path)], bytes: actionBytes(path, 4) })
}
