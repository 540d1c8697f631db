import { GetItemCommand, type GetItemCommandOutput } from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import { type Identity, identityId } from '../identity/identity.js'
import type { SdkClient } from './sdk-client.js'
import { sendCommand } from './send-command.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/**
 * Reads one item with the client as it is: a read can be repeated, so the client's own retries may do it.
 *
 * @throws {UnreadableAnswer} if the answer isn't the item that was asked for.
 */
export async function getItem(client: SdkClient, identity: Identity, consistent: boolean): Promise<Item | undefined> {
  const { table, key } = identity
  const command = new GetItemCommand({ TableName: table.name, Key: key, ...(consistent && { ConsistentRead: true }) })
  const output = await sendCommand<GetItemCommandOutput>(client, command)
  const item: unknown = output?.Item
  if (item === undefined) return undefined
  if (isItemOf(identity, item)) return item
  throw new UnreadableAnswer('The answer holds no item, or another one than was asked for.')
}

function isItemOf({ id, table }: Identity, item: unknown): item is Item {
  return typeof item === 'object' && item !== null && identityId(table, item as Item) === id
}
