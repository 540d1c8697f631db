import assert from 'node:assert/strict'
import type { OperationResult } from '@sluice/core'
import type { Recording } from '../../fixtures/recording.js'
import type { PendingChange, PendingPatch } from './change-model.js'
import { type StoredState, tagsText } from './stored-state.js'

/** What an entity would be stored as. */
export interface Content {
  readonly name: string | undefined
  readonly tags: string
}

/** Holds the outcome of patches that were sent as one against how often each is applied. */
export function checkPatches(
  id: string,
  { patches, isKept }: PendingPatch,
  { outcome, reason, attempts }: OperationResult,
  { stored, isCancelled }: { readonly stored: StoredState | undefined; readonly isCancelled: boolean },
): void {
  assert.ok(!isKept || attempts > 0, `patch of ${id}: what is meant once is asked again while its token is known`)
  for (const patch of patches) {
    const times = stored?.times(patch.number) ?? 0
    const said = `patch ${patch.number} of ${id}: ${outcome} (${reason}), applied ${times} times`
    if (outcome === 'unknown') patch.wasUnknown = true
    else if (outcome === 'written') assert.ok(times > 0, said)
    else if (!patch.wasUnknown) assert.equal(times, 0, said)
    assert.ok(outcome === 'written' || outcome === 'unknown' || isLeft(outcome, isCancelled), said)
  }
}

/** Holds the outcome of an update against what is stored; returns what its item may hold from now on. */
export function checkUpdate(
  id: string,
  outcome: string,
  {
    sealed,
    stored,
    possible,
    isCancelled,
  }: {
    readonly sealed: Content
    readonly stored: StoredState | undefined
    readonly possible: readonly Content[]
    readonly isCancelled: boolean
  },
): readonly Content[] {
  const said = `update of ${id}: ${outcome}, sealed ${JSON.stringify(sealed)}, found ${stored?.name} ${stored?.tags}`
  const isStored = ({ name, tags }: Content): boolean => stored?.name === name && stored?.tags === tags
  if (outcome === 'written' || outcome === 'unchanged') {
    // nobody else writes what it holds
    assert.ok(isStored(sealed), said)
    return [sealed]
  }
  if (outcome === 'unknown') {
    assert.ok([...possible, sealed].some(isStored), said)
    return [...possible, sealed]
  }
  assert.ok(possible.some(isStored), said)
  assert.ok(isLeft(outcome, isCancelled), said)
  return possible
}

/** The same of a put or a removal, by the name in its item; nobody else writes that. */
export function checkName(
  id: string,
  outcome: string,
  {
    sealed,
    stored,
    possible,
    isCancelled,
  }: {
    readonly sealed: string | undefined
    readonly stored: string | undefined
    readonly possible: readonly (string | undefined)[]
    readonly isCancelled: boolean
  },
): readonly (string | undefined)[] {
  const said = `${sealed === undefined ? 'removal' : 'put'} of ${id}: ${outcome}, sealed ${sealed}, found ${stored}`
  if (outcome === 'written') {
    assert.equal(stored, sealed, said)
    return [sealed]
  }
  const all = outcome === 'unknown' ? [...possible, sealed] : possible
  assert.ok(all.includes(stored), said)
  assert.ok(outcome === 'unknown' || isLeft(outcome, isCancelled), said)
  return all
}

/** Whether an outcome says that nothing was done, of what has no condition itself. */
function isLeft(outcome: string, isCancelled: boolean): boolean {
  return outcome === 'unprocessed' || outcome === 'not-sent' || (outcome === 'rejected' && isCancelled)
}

/** Whether two contents are one. */
export function isSame(a: Content, b: Content | undefined): boolean {
  return a.name === b?.name && a.tags === b?.tags
}

/** What an entity would be stored as, beside its patches. */
export function contentOf(entity: object): Content {
  const { name, tags } = entity as Recording
  return { name, tags: tagsText(tags) }
}

/** What waits again of a change that was sent. */
export function comingBack(
  change: PendingChange,
  result: OperationResult | undefined,
  transacts: boolean,
): PendingChange | undefined {
  const { outcome, attempts = 0 } = result ?? {}
  if (outcome === 'written' || outcome === 'unchanged') return undefined
  if (change.kind !== 'patch') return change
  // a transaction that was cancelled has never been done
  const inDoubt = outcome === 'unknown' || (outcome !== 'rejected' && change.inDoubt)
  const isAsked = change.once && !transacts && attempts > 0
  return { ...change, inDoubt, isKept: inDoubt && (change.isKept || isAsked) }
}
