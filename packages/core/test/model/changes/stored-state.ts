import { GetItemCommand } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'

/** What an item really holds. */
export interface StoredState {
  readonly name: string | undefined
  readonly tags: string
  /** How often the patch of a number was applied. */
  readonly times: (patch: number) => number
}

/** Each increment has a digit of its own, and each append an element. */
export const digitOf = (patch: number): number => 10 ** patch

/** Reads an item past the session. */
export async function readState(client: FakeDynamoDBClient, id: string): Promise<StoredState | undefined> {
  const { Item } = await client.send(new GetItemCommand({ TableName: 'Recordings', Key: { id: { S: id } } }))
  if (Item === undefined) return undefined
  const { name, tags, p, takes } = Item
  const elements = takes?.L?.map(({ S }) => S) ?? []
  return {
    name: name?.S,
    tags: tagsText(tags?.SS),
    times: (patch) => {
      const counted = Math.floor(Number(p?.N ?? 0) / digitOf(patch)) % 10
      return counted + elements.filter((element) => element === `${patch}`).length
    },
  }
}

/** Members in one order. */
export function tagsText(tags: Iterable<string> | undefined): string {
  return [...(tags ?? [])].toSorted().join()
}
