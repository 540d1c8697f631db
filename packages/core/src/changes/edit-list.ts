import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { StoredPath } from '../expressions/condition.js'
import { type Edit, joinEdits } from './edit.js'
import type { Editing } from './editing.js'
import { hasLength } from './guards.js'

/**
 * Makes the elements of a list from what they were, each by its index: what is new goes to the next ones, what is gone is
 * removed from the end. `undefined` where a list is or becomes empty: the whole is shorter.
 */
export function editList(
  path: StoredPath,
  before: readonly AttributeValue[],
  after: readonly AttributeValue[],
  { isGuarded, edit }: Editing,
): Edit | undefined {
  if (before.length === 0 || after.length === 0) return undefined
  const edits: Edit[] = isGuarded ? [hasLength(path, before.length)] : []
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const one = edit([...path, index], before[index], after[index])
    if (one !== undefined) edits.push(one)
  }
  return joinEdits(edits)
}
