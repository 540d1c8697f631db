import { imageOf } from '../codec/image.js'
import type { Doubt } from '../pending/operation.js'
import { joinedCondition } from './joined-condition.js'
import { rebaseUpdate } from './seal-update.js'
import { nextVersion, type VersionStep, versionStep, versionValue } from './seal-version.js'
import type { SealedDelete, SealedOperation, SealedPut } from './sealed-operation.js'
import { storedVersion } from './stored-version.js'

/**
 * A sealed operation once more, of the same entity as it was sealed, where an earlier write of it turns out to be applied:
 * `left` is what that left.
 */
export function rebase(sealed: SealedOperation, left: Doubt): SealedOperation {
  switch (sealed.kind) {
    case 'put':
      return rebasePut(sealed, left)
    case 'delete':
      return rebaseDelete(sealed, left)
    case 'update':
      return left.kind === 'put' ? rebaseUpdate(sealed, left.image) : sealed
    case 'patch':
    case 'check':
      return sealed
    default:
      return sealed satisfies never
  }
}

function rebasePut(sealed: SealedPut, left: Doubt): SealedPut {
  const { operation, image } = sealed
  const attribute = operation.schema.version
  if (attribute === undefined) return sealed
  const from = left.kind === 'put' ? storedVersion(attribute, left.image.item) : undefined
  const to = nextVersion(attribute, from)
  const step = versionStep(attribute, from, to)
  const item = { ...image.item, [attribute.name]: versionValue(to) }
  return { ...sealed, image: imageOf(item), ...stepped(sealed, step) }
}

function rebaseDelete(sealed: SealedDelete, left: Doubt): SealedDelete {
  const attribute = sealed.operation.schema.version
  if (attribute === undefined || left.kind === 'delete') return sealed
  return { ...sealed, ...stepped(sealed, versionStep(attribute, storedVersion(attribute, left.image.item), undefined)) }
}

function stepped({ operation }: SealedPut | SealedDelete, step: VersionStep): Pick<SealedPut, 'condition' | 'version'> {
  return { condition: joinedCondition(operation, step, []), version: step.version }
}
