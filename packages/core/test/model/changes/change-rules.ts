import assert from 'node:assert/strict'
import type { OperationResult } from '@sluice/core'
import type { Recording } from '../../fixtures/recording.js'
import type { Patch, PendingChange } from './change-model.js'
import { type StoredState, tagsText } from './stored-state.js'

/** What an entity would be stored as. */
export interface Content {
  readonly name: string | undefined
  readonly tags: string
}

/** Holds the outcome of patches that were sent as one against how often each is applied. */
export function checkPatches(
  id: string,
  patches: readonly Patch[],
  { outcome, reason }: OperationResult,
  stored: StoredState | undefined,
): void {
  for (const patch of patches) {
    const times = stored?.times(patch.number) ?? 0
    const said = `patch ${patch.number} of ${id}: ${outcome} (${reason}), applied ${times} times`
    if (outcome === 'unknown') patch.wasUnknown = true
    else if (outcome === 'written') assert.ok(times > 0, said)
    else if (!patch.wasUnknown) assert.equal(times, 0, said)
    assert.ok(['written', 'unknown', 'unprocessed', 'not-sent'].includes(outcome), said)
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
  }: {
    readonly sealed: Content
    readonly stored: StoredState | undefined
    readonly possible: readonly Content[]
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
  assert.ok(outcome === 'unprocessed' || outcome === 'not-sent', said)
  return possible
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
export function comingBack(change: PendingChange, result: OperationResult | undefined): PendingChange | undefined {
  const outcome = result?.outcome
  if (outcome === 'written' || outcome === 'unchanged') return undefined
  return change.kind === 'patch' && outcome === 'unknown' ? { ...change, inDoubt: true } : change
}
