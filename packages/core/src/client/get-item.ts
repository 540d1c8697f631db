import { GetItemCommand, type GetItemCommandOutput } from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import type { Identity } from '../identity/identity.js'
import type { SdkClient } from './sdk-client.js'
import { sendCommand } from './send-command.js'

/** Reads one item with the client as it is: a read can be repeated, so the client's own retries may do it. */
export async function getItem(
  client: SdkClient,
  { table, key }: Identity,
  consistent: boolean,
): Promise<Item | undefined> {
  const command = new GetItemCommand({ TableName: table.name, Key: key, ...(consistent && { ConsistentRead: true }) })
  const output = await sendCommand<GetItemCommandOutput>(client, command)
  return output?.Item
}
