import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'

/** What an item holds beside its key. */
export interface Content {
  readonly text: string | undefined
  readonly rev: number | string | undefined
  readonly stamp: number | undefined
}

type Item = Readonly<Record<string, AttributeValue>>

/** What is in the tables, by the items' keys. */
export type Store = ReadonlyMap<string, Content>

export function contentOf({ text, rev, stamp }: Item): Content {
  return {
    text: text?.S,
    rev: rev?.N === undefined ? rev?.S : Number(rev.N),
    stamp: stamp?.N === undefined ? undefined : Number(stamp.N),
  }
}

/** Everything that a fake holds. */
export function readStore(fake: FakeDynamoDBClient): Store {
  const store = new Map<string, Content>()
  for (const { items = [] } of fake.dump().tables) {
    for (const item of items as readonly Item[]) store.set(item.id?.S ?? '', contentOf(item))
  }
  return store
}

/** Whether both are the same item, or no item. */
export function isSame(a: Content | undefined, b: Content | undefined): boolean {
  return a === undefined || b === undefined ? a === b : isSameButVersion(a, b) && a.rev === b.rev
}

/** Whether the version is all in which they may differ. */
export function isSameButVersion(a: Content | undefined, b: Content | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.text === b.text && a.stamp === b.stamp
}
