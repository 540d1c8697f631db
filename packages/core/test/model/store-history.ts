import assert from 'node:assert/strict'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
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

const reader = new FakeDynamoDBClient({ recordCalls: 0 })

/** The tables from one end of a flush to the next. */
export class StoreHistory {
  #stored: Stored = new Map()
  #moments = 0

  get stored(): Stored {
    return this.#stored
  }

  /** Holds what the tables hold now against what they held before, and what the flush between them said. */
  add(snapshot: Snapshot, said: readonly Said[]): void {
    const now = readStore(snapshot)
    const expected = new Map(this.#stored)
    for (const { sealed, outcome } of said) applyTo(expected, sealed, outcome, now)
    assert.deepEqual(sorted(now), sorted(expected), `tables after flush ${++this.#moments}`)
    this.#stored = now
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

/** Everything that is in the tables of a snapshot. */
function readStore(snapshot: Snapshot): Stored {
  reader.restore(snapshot)
  const stored = new Map<string, Content>()
  for (const { table, items = [] } of reader.dump().tables) {
    const { TableName: name = '' } = table
    for (const item of items as readonly Readonly<Record<string, AttributeValue>>[]) {
      stored.set(itemId(name, item), contentOf(name, item))
    }
  }
  return stored
}

function sorted(stored: Stored): readonly (readonly [string, string])[] {
  const texts = [...stored].map(([id, content]) => [id, textOf(content)] as const)
  return texts.sort(([a], [b]) => (a < b ? -1 : 1))
}
