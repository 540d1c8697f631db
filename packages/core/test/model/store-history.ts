import assert from 'node:assert/strict'
import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb'
import type { Outcome } from '@sluice/core'
import { FakeDynamoDBClient, type Snapshot } from '@sluice/testing'
import { type Content, contentOf, itemId, textOf } from './content.js'
import type { Sealed } from './sealed.js'

/** What a flush said of one operation. */
export interface Said {
  readonly sealed: Pick<Sealed, 'intent' | 'effect'>
  readonly outcome: Outcome
}

/** What the tables hold: contents by identity. */
export type Stored = ReadonlyMap<string, Content>

const TABLES = ['Shelf', 'Boxes']
const MISSING_TILL_LAST = 'Ghosts'
const reader = new FakeDynamoDBClient({ recordCalls: 0 })

/**
 * The tables as they were when each flush ended. They are read when a run is over: reading takes turns of the event loop,
 * in which the next flush would go on.
 */
export class StoreHistory {
  readonly #moments: { readonly snapshot: Snapshot; readonly said: readonly Said[] }[] = []

  add(snapshot: Snapshot, said: readonly Said[]): void {
    this.#moments.push({ snapshot, said })
  }

  /** Holds each moment against the one before it and what the flush between them said; returns the last one. */
  async check(): Promise<Stored> {
    let stored: Stored = new Map()
    for (const [index, { snapshot, said }] of this.#moments.entries()) {
      const isLast = index === this.#moments.length - 1
      const now = await readStore(snapshot, isLast ? [...TABLES, MISSING_TILL_LAST] : TABLES)
      const expected = new Map(stored)
      for (const { sealed, outcome } of said) applyTo(expected, sealed, outcome, now)
      assert.deepEqual(sorted(now), sorted(expected), `tables after flush ${index + 1} of ${this.#moments.length}`)
      stored = now
    }
    return stored
  }
}

function applyTo(
  expected: Map<string, Content>,
  { intent: { id, what }, effect }: Pick<Sealed, 'intent' | 'effect'>,
  outcome: Outcome,
  now: Stored,
): void {
  const left = effect(expected.get(id))
  const isNow = (content: Content | undefined): boolean => textOf(content) === textOf(now.get(id))
  if (outcome === 'written') assert.ok(left.length > 0, `${what} of ${id} is written, and its condition is false`)
  if (outcome === 'condition-failed') assert.equal(left.length, 0, `${what} of ${id} failed, and its condition holds`)
  // a doubt is resolved by looking: any other content than the old and a new one stays an error
  const isApplied = outcome === 'written' || (outcome === 'unknown' && left.some(isNow))
  if (!isApplied) return
  const content = left.find(isNow) ?? left[0]
  if (content === undefined) expected.delete(id)
  else expected.set(id, content)
}

/** Everything that is in these tables of a snapshot. */
async function readStore(snapshot: Snapshot, tables: readonly string[]): Promise<Stored> {
  reader.restore(snapshot)
  const stored = new Map<string, Content>()
  for (const TableName of tables) {
    const { Items = [] } = await reader.send(new ScanCommand({ TableName }))
    for (const item of Items as Record<string, AttributeValue>[]) {
      stored.set(itemId(TableName, item), contentOf(TableName, item))
    }
  }
  return stored
}

function sorted(stored: Stored): readonly (readonly [string, string])[] {
  const texts = [...stored].map(([id, content]) => [id, textOf(content)] as const)
  return texts.sort(([a], [b]) => (a < b ? -1 : 1))
}
