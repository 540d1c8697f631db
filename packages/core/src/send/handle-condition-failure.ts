import type { Failure } from '../client/classify-error.js'
import { takeStoredItem } from '../client/take-stored-item.js'
import type { Item } from '../codec/item.js'
import type { Doubt } from '../pending/operation.js'
import { leftBy } from '../seal/left-by.js'
import type { SealedWrite } from '../seal/sealed-operation.js'
import type { FlushRun } from './flush-run.js'
import { isStored } from './is-stored.js'
import { isSameButVersion } from './same-but-version.js'
import { fail, type OperationFailure, succeed, type Work } from './work.js'

/**
 * Takes in a false condition. A write can fail on its own earlier success: where an earlier attempt of it is in doubt, of
 * this flush or of an earlier one, what is stored tells whether that attempt was applied.
 */
export function handleConditionFailure(run: FlushRun, work: Work, { error }: Failure): void {
  const { sealed } = work
  work.stored = takeStoredItem(error)
  const left = sealed.kind === 'check' ? undefined : leftBy(sealed)
  if (sealed.kind === 'check' || left === undefined) {
    // a patch can fail on its own earlier success, and what it leaves isn't known
    work.inDoubt ||= sealed.kind === 'patch' && sealed.operation.inDoubt
    fail(work, 'condition-failed', conditionFailed(error, falseConditionReason(work)))
    return
  }
  if ((work.inDoubt && isStored(left, work.stored)) || isAppliedBefore(work, sealed)) {
    succeed(work)
    run.tally.written++
    return
  }
  const reason = work.confirmed === undefined ? falseConditionReason(work) : confirmedReason(sealed, work.confirmed)
  fail(work, 'condition-failed', conditionFailed(error, reason))
}

/** Whether an earlier flush has done the same after all; what else it did is noted where nothing of this one is in doubt. */
function isAppliedBefore(work: Work, sealed: SealedWrite): boolean {
  const earlier = sealed.operation.doubts?.find((doubt) => isStored(doubt, work.stored))
  const isSame = earlier !== undefined && isSameButVersion(earlier, sealed)
  if (isSame || !work.inDoubt) work.confirmed = earlier
  return isSame
}

const CHANGED =
  "the stored item isn't as it was loaded where that matters to what changed: discard it, and read it anew with `refresh: true`"

function conditionFailed(cause: unknown, reason: string): OperationFailure {
  return { code: 'CONDITION_FAILED', reason, cause }
}

/** What to say of an operation that isn't known to have failed on a write of its own. */
export function falseConditionReason({ sealed, stored }: Work): string {
  if (sealed.kind === 'check') return "its condition doesn't hold"
  const { operation } = sealed
  const { kind, condition, check } = operation
  if (kind === 'put' && operation.create) return 'there is an item with its key already'
  if ((kind === 'update' || kind === 'patch') && stored === undefined) return 'there is no item with its key'
  if (kind === 'update' && operation.ifUnchanged !== undefined) return CHANGED
  if (condition !== undefined || check !== undefined) return "its condition doesn't hold"
  if (kind === 'update' && operation.schema.version === undefined) return CHANGED
  return versionReason(sealed, stored)
}

function versionReason({ kind, version }: SealedWrite, stored: Item | undefined): string {
  if (stored === undefined) {
    const remedy = kind === 'delete' ? 'discard it' : 'discard it, and `create` it if it is new'
    return `there is no item with its key, but the entity has a version: ${remedy}`
  }
  const what =
    version?.from === undefined
      ? 'there is an item with its key already, and the entity has no version'
      : 'the stored item has another version than the entity'
  return `${what}: discard it, and read it anew with \`refresh: true\``
}

/** What is said of a write that failed on what an earlier flush has written, its fate unknown until now. */
export function confirmedReason(sealed: SealedWrite, confirmed: Doubt): string {
  const { operation, version } = sealed
  const applied = 'an earlier flush that ended in doubt was applied after all'
  // a transaction can't call one of its operations written
  if (isSameButVersion(confirmed, sealed)) return `${applied}, and leaves the same: discard it`
  const before = `${applied}, and the entity has changed since`
  if (operation.kind === 'put' && operation.create) return `${before}: discard it, and save it instead`
  return version === undefined ? before : `${before}; its version is up to date now: flush again`
}
