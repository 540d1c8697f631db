import {
  type AttributeValue,
  DeleteItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandOutput,
} from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import type { SdkClient } from './sdk-client.js'
import { sendCommand } from './send-command.js'

/** One item that its last owner alone may change. Everything is safe to be sent twice: the SDK retries by itself. */
export interface OwnedItem {
  readonly client: SdkClient
  readonly table: string
  readonly key: Item
  /** Names the owner. */
  readonly owner: string
}

/** Makes `owner` the item's owner, whoever was it before, and returns what is stored under `name`. */
export async function claimItem(item: OwnedItem, name: string): Promise<AttributeValue | undefined> {
  const output = await sendCommand<UpdateItemCommandOutput>(
    item.client,
    new UpdateItemCommand({
      TableName: item.table,
      Key: item.key,
      UpdateExpression: 'SET #owner = :owner',
      ExpressionAttributeNames: { '#owner': OWNER },
      ExpressionAttributeValues: { ':owner': { S: item.owner } },
      ReturnValues: 'ALL_NEW',
    }),
  )
  return output?.Attributes?.[name]
}

/** Stores a value under `name`; rejects with a ConditionalCheckFailedException if somebody else owns the item now. */
export async function writeOwned(item: OwnedItem, name: string, value: AttributeValue): Promise<void> {
  await sendCommand(
    item.client,
    new UpdateItemCommand({
      TableName: item.table,
      Key: item.key,
      UpdateExpression: 'SET #name = :value',
      ConditionExpression: '#owner = :owner',
      ExpressionAttributeNames: { '#owner': OWNER, '#name': name },
      ExpressionAttributeValues: { ':owner': { S: item.owner }, ':value': value },
    }),
  )
}

/** Deletes the item; rejects with a ConditionalCheckFailedException if somebody else owns it now. */
export async function deleteOwned(item: OwnedItem): Promise<void> {
  await sendCommand(
    item.client,
    new DeleteItemCommand({
      TableName: item.table,
      Key: item.key,
      // gone: the answer to an earlier attempt was lost
      ConditionExpression: 'attribute_not_exists(#owner) OR #owner = :owner',
      ExpressionAttributeNames: { '#owner': OWNER },
      ExpressionAttributeValues: { ':owner': { S: item.owner } },
    }),
  )
}

/** A name that a key of the table or of an index won't have. */
const OWNER = 'sluice:owner'
