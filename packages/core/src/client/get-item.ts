import type { Item } from '../codec/item.js'
import { type Identity, identityId } from '../identity/identity.js'
import { type KeyRead, projectionInput } from './key-read.js'
import type { ReadCalls } from './read-calls.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/** How items are asked for by key. */
export interface KeyReadOptions {
  readonly consistent: boolean
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads one item, in one call.
 *
 * @throws {UnreadableAnswer} if the answer isn't the item that was asked for.
 */
export async function getItem(
  calls: ReadCalls,
  { identity, paths }: KeyRead,
  { consistent, signal }: KeyReadOptions,
): Promise<Item | undefined> {
  const { table, key } = identity
  const { output } = await calls.get(
    {
      TableName: table.name,
      Key: key,
      ...(consistent && { ConsistentRead: true }),
      ...projectionInput(paths),
    },
    { signal },
  )
  const { Item: item } = output
  if (item === undefined || isItemOf(identity, item)) return item
  throw new UnreadableAnswer('The answer holds no item, or another one than was asked for.')
}

function isItemOf({ id, table }: Identity, item: Item): boolean {
  return identityId(table, item) === id
}
