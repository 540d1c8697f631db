import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { StoredPath } from '../expressions/condition.js'
import type { Edit } from './edit.js'

/** How edits are made. */
export interface Editing {
  /** Whether parts of maps, lists and sets may be written by themselves. */
  readonly entersValues: boolean
  /** Whether another writer may have changed the item: then what is entered must be as it was, or nothing is written. */
  readonly isGuarded: boolean
  /** Makes the value at a path from what was there; `undefined` where that is the same. */
  readonly edit: EditValue
}

type EditValue = (
  path: StoredPath,
  before: AttributeValue | undefined,
  after: AttributeValue | undefined,
) => Edit | undefined
