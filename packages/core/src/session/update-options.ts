import type { IfUnchanged } from '../changes/loaded-conditions.js'
import { OptionError } from '../errors/option-error.js'
import { choice, flag, knownOptions } from '../options/check-option.js'
import type { ReturnedItem } from '../pending/operation.js'
import { checkWriteOptions, type OperationSettings, type WriteOptions } from './operation-options.js'

/** Options of `session.update`. */
export interface UpdateOptions<T = object> extends WriteOptions<T> {
  /**
   * What must still be stored as it was loaded: `'touched'` what the update writes, `'all'` every attribute that was
   * loaded. Else it ends as `condition-failed`. Default: the item must exist, and where there is a version have it.
   */
  readonly ifUnchanged?: IfUnchanged
  /** Send it as a transaction of its own, whose token tells one attempt from another: twice the cost. Default: `false`. */
  readonly exactlyOnce?: boolean
}

/** Options of `session.patch`. */
export interface PatchOptions<T = object> extends WriteOptions<T> {
  /** Whether there must be such an item; else one is made where there is none. Default: `false`. */
  readonly mustExist?: boolean
  /**
   * Bring the item back with the patch's result: `'new'` as it is then, `'old'` as it was, or `'updatedNew'` what changed.
   * Not together with `exactlyOnce`, nor in the mode `transact`. Default: none.
   */
  readonly returning?: ReturnedItem
  /** Send it as a transaction of its own, whose token tells one attempt from another: twice the cost. Default: `false`. */
  readonly exactlyOnce?: boolean
}

/** Update options, checked, with their defaults. */
export interface UpdateSettings extends OperationSettings {
  readonly ifUnchanged: IfUnchanged | undefined
  readonly exactlyOnce: boolean
}

/** Patch options, checked, with their defaults. */
export interface PatchSettings extends OperationSettings {
  readonly mustExist: boolean
  readonly returning: ReturnedItem | undefined
  readonly exactlyOnce: boolean
}

const COMMON = ['onConflict', 'returnStored', 'if', 'exactlyOnce'] as const

/** Copies and validates the options of `session.update`. */
export function checkUpdateOptions(options: UpdateOptions<never> = {}, defaults: OperationSettings): UpdateSettings {
  knownOptions('update', options, [...COMMON, 'ifUnchanged'])
  const { ifUnchanged, exactlyOnce, ...common } = options
  return {
    ...checkWriteOptions('update', common, defaults),
    ifUnchanged: choice<IfUnchanged, undefined>('ifUnchanged', ifUnchanged, ['touched', 'all'], undefined),
    exactlyOnce: flag('exactlyOnce', exactlyOnce, false),
  }
}

/** Copies and validates the options of `session.patch`. */
export function checkPatchOptions(options: PatchOptions<never> = {}, defaults: OperationSettings): PatchSettings {
  knownOptions('patch', options, [...COMMON, 'mustExist', 'returning'])
  const { mustExist, returning, exactlyOnce, ...common } = options
  const settings = {
    ...checkWriteOptions('patch', common, defaults),
    mustExist: flag('mustExist', mustExist, false),
    returning: choice('returning', returning, ['new', 'old', 'updatedNew'], undefined),
    exactlyOnce: flag('exactlyOnce', exactlyOnce, false),
  }
  if (!settings.exactlyOnce || settings.returning === undefined) return settings
  throw new OptionError('returning', 'left out with `exactlyOnce`: a transaction brings nothing back', returning)
}
