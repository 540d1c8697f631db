import assert from 'node:assert/strict'
import type { OperationResult } from '@sluice/core'
import type { FakeDynamoDBClient } from '@sluice/testing'
import type { ChangeModel, PendingChange } from './change-model.js'
import { type Content, checkName, checkPatches, checkUpdate, contentOf, isSame } from './change-rules.js'
import type { KnownRecordings } from './known-recordings.js'
import { readState } from './stored-state.js'

/** What a flush took, and what it was then to be stored as. */
export interface Taken {
  readonly id: string
  readonly change: PendingChange
  readonly sealed: Content | undefined
}

/** How a flush ended. */
interface Ended {
  readonly results: ReadonlyMap<string, OperationResult>
  /** Whether a check has cancelled a transaction. */
  readonly isCancelled: boolean
  readonly transacts: boolean
}

/** A flush whose turn has come takes everything, as it is now; told to, it may send once more what is in doubt. */
export function take(model: ChangeModel, resend: boolean): readonly Taken[] {
  return [...model.take()].map(([id, change]) => {
    if (resend && change.kind === 'patch' && change.inDoubt) for (const patch of change.patches) patch.allowed++
    return { id, change, sealed: 'entity' in change ? contentOf(change.entity) : undefined }
  })
}

/** Holds the outcomes of flushes against what is stored. */
export class FlushJudge {
  readonly #client: FakeDynamoDBClient
  readonly #known: KnownRecordings
  readonly #outcomes: Map<string, number>
  /** What the items that are put and removed may have as their names. */
  readonly #names = new Map<string, readonly (string | undefined)[]>()
  /** Items of which something is in doubt. */
  readonly #doubts = new Set<string>()

  constructor(client: FakeDynamoDBClient, known: KnownRecordings, outcomes: Map<string, number>) {
    this.#client = client
    this.#known = known
    this.#outcomes = outcomes
  }

  async judge(taken: readonly Taken[], ended: Ended): Promise<void> {
    const isFresh = this.#doubts.size === 0
    const parts: Part[] = []
    for (const one of taken) {
      const result = ended.results.get(one.id)
      assert.ok(result, `no result for ${one.id}`)
      const { outcome } = result
      this.#count(`${ended.transacts ? 'transacted ' : ''}${one.change.kind} ${outcome}`)
      parts.push({ outcome, isApplied: await this.#judgeOne(one, result, ended.isCancelled) })
      if (outcome === 'unknown') this.#doubts.add(one.id)
      else if (outcome === 'written' || outcome === 'unchanged' || outcome === 'rejected') this.#doubts.delete(one.id)
    }
    // one in doubt is sent again before the next, which may end otherwise
    if (ended.transacts && isFresh) checkAllOrNothing(parts, ended.isCancelled)
  }

  /** Tells whether it is applied; `undefined` where that can't be seen. */
  async #judgeOne(
    { id, change, sealed }: Taken,
    result: OperationResult,
    isCancelled: boolean,
  ): Promise<boolean | undefined> {
    const stored = await readState(this.#client, id)
    const { outcome } = result
    if (change.kind === 'patch') {
      checkPatches(id, change, result, { stored, isCancelled })
      return change.patches.every(({ number }) => (stored?.times(number) ?? 0) > 0)
    }
    if (change.kind === 'update') {
      assert.ok(sealed)
      const possible = this.#known.possible(change.entity)
      this.#known.mayHold(change.entity, checkUpdate(id, outcome, { sealed, stored, possible, isCancelled }))
      return possible.some((one) => isSame(one, sealed)) ? undefined : stored !== undefined && isSame(sealed, stored)
    }
    const possible = this.#names.get(id) ?? [undefined]
    const names = { sealed: sealed?.name, stored: stored?.name, possible, isCancelled }
    this.#names.set(id, checkName(id, outcome, names))
    return possible.includes(sealed?.name) ? undefined : stored?.name === sealed?.name
  }

  #count(name: string): void {
    this.#outcomes.set(name, (this.#outcomes.get(name) ?? 0) + 1)
  }
}

interface Part {
  readonly outcome: string
  readonly isApplied: boolean | undefined
}

function checkAllOrNothing(parts: readonly Part[], isCancelled: boolean): void {
  const sent = parts.filter(({ outcome }) => outcome !== 'unchanged')
  const written = sent.filter(({ outcome }) => outcome === 'written').length
  assert.ok(written === 0 || written === sent.length, 'a part of a transaction is written')
  const seen = new Set(sent.map(({ isApplied }) => isApplied).filter((isApplied) => isApplied !== undefined))
  assert.ok(seen.size <= 1, 'a part of a transaction is applied')
  assert.ok(!isCancelled || !seen.has(true), 'a transaction is applied though its check failed')
}
