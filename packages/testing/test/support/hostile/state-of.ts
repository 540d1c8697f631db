import type { FakeDynamoDBClient } from '@sluice/testing'
import { storeOf } from '#src/client/snapshot.js'

/**
 * Everything that the fake's tables are made of, without copying it: two states are the same if their parts are the very
 * same, one by one.
 */
export function stateOf(fake: FakeDynamoDBClient): readonly unknown[] {
  const store = storeOf(fake.snapshot())
  return [...(store ?? [])].flatMap(([name, { table, described, indexes, tags, timeToLive, changes }]) => [
    name,
    described,
    indexes,
    tags,
    timeToLive,
    changes,
    table.definition,
    table.bytes,
    ...table.entries.from(),
    ...table.definition.indexes.flatMap((index) => [...table.index(index).entries.from()]),
  ])
}

/** Whether two states have the very same parts. */
export function sameState(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index])
}
