import { sameItem } from '../codec/same-item.js'
import type { Doubt } from '../pending/operation.js'
import { leftBy } from '../seal/left-by.js'
import type { SealedWrite } from '../seal/sealed-operation.js'
import { withoutVersion } from '../seal/without-version.js'

/** Whether an earlier write and this one mean the same: the version is all that may differ. */
export function isSameButVersion(earlier: Doubt, sealed: SealedWrite): boolean {
  const left = leftBy(sealed)
  if (left === undefined || earlier.kind !== left.kind) return false
  if (left.kind === 'delete') return true
  const { schema } = sealed.operation
  return sameItem(withoutVersion(earlier.image.item, schema), withoutVersion(left.image.item, schema))
}
