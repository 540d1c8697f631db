import type { ConditionBuilder } from '../expressions/condition-expression.js'
import { flag, knownOptions } from '../options/check-option.js'
import { type ConflictPolicy, checkConflictPolicy } from '../pending/conflict-policy.js'

/** Options of one call that saves, creates, updates or removes. */
export interface OperationOptions {
  /** Overrides the session's `onConflict` for this call. */
  readonly onConflict?: ConflictPolicy
  /**
   * Give the stored item with the result of a write whose condition was false, as `result.stored`. Asking is free.
   * Default: `false`.
   */
  readonly returnStored?: boolean
}

/** Options of one call that saves, updates or removes an item of class `T`. */
export interface WriteOptions<T = object> extends OperationOptions {
  /** What must hold of the stored item: `{ if: ($) => lessThan($.year, 2000) }`. Else it ends as `condition-failed`. */
  readonly if?: ConditionBuilder<T>
}

/** Operation options, checked, with their defaults. */
export interface OperationSettings {
  readonly onConflict: ConflictPolicy
  readonly returnStored: boolean
  readonly if: ConditionBuilder<object> | undefined
}

/** Copies and validates the options of a call that takes no `if`. */
export function checkOperationOptions(
  owner: string,
  options: OperationOptions | undefined,
  defaults: OperationSettings,
): OperationSettings {
  if (options === undefined) return defaults
  knownOptions(owner, options, ['onConflict', 'returnStored'])
  return readOptions(options, defaults, undefined)
}

/** Copies and validates the options of a call that takes an `if`. */
export function checkWriteOptions(
  owner: string,
  options: WriteOptions<never> | undefined,
  defaults: OperationSettings,
): OperationSettings {
  if (options === undefined) return defaults
  knownOptions(owner, options, ['onConflict', 'returnStored', 'if'])
  // the paths of the operation's own class are given to it, and whether it is a function is found out there
  return readOptions(options, defaults, options.if as OperationSettings['if'])
}

function readOptions(
  options: OperationOptions,
  defaults: OperationSettings,
  condition: OperationSettings['if'],
): OperationSettings {
  return {
    onConflict: checkConflictPolicy(options.onConflict, defaults.onConflict),
    returnStored: flag('returnStored', options.returnStored, defaults.returnStored),
    if: condition,
  }
}
