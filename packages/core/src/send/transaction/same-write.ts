import { sameCondition } from '../../expressions/same-condition.js'
import type { PendingOperation } from '../../pending/operation.js'
import { leftBy } from '../../seal/left-by.js'
import type { SealedOperation } from '../../seal/sealed-operation.js'
import { isSameButVersion } from '../same-but-version.js'

/** Whether two operations of one identity are one intent: what is remembered of an earlier attempt doesn't count. */
export function sameIntent(a: PendingOperation, b: PendingOperation): boolean {
  if (a === b) return true
  if (a.kind !== b.kind || a.entity !== b.entity || !sameCondition(a.condition, b.condition)) return false
  if (a.kind === 'check' || b.kind === 'check') return true
  if (a.kind === 'put' && b.kind === 'put' && a.create !== b.create) return false
  if (a.kind === 'update' && b.kind === 'update' && a.ifUnchanged !== b.ifUnchanged) return false
  // a patch says the same however often it is sealed, and the same patch once more is another one
  if (a.kind === 'patch' && b.kind === 'patch' && a.update !== b.update) return false
  return sameCondition(a.check, b.check)
}

/** Whether two sealed operations of one intent would leave the same, but for the version. */
export function sameResult(a: SealedOperation, b: SealedOperation): boolean {
  if (a.kind === 'check' || b.kind === 'check') return a.kind === b.kind
  if (a.kind === 'patch' || b.kind === 'patch') return a.kind === b.kind
  const left = leftBy(a)
  return left === undefined ? a.kind === b.kind : isSameButVersion(left, b)
}
