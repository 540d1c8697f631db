import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import { seen } from './seen.js'

const TableName = 'Music'

/** What a client sees of a put of the item `a` of `Music`. */
export async function putWith(client: DynamoDBClient, more: Partial<PutItemCommandInput>): Promise<unknown> {
  return await seen(client.send(new PutItemCommand({ TableName, Item: key('a'), ...more })))
}

/** What a client sees of a delete of the item `a` of `Music`. */
export async function deleteWith(client: DynamoDBClient, more: Partial<DeleteItemCommandInput>): Promise<unknown> {
  return await seen(client.send(new DeleteItemCommand({ TableName, Key: key('a'), ...more })))
}

/** What a client sees of an update of the item `a` of `Music`. */
export async function updateWith(client: DynamoDBClient, more: Partial<UpdateItemCommandInput>): Promise<unknown> {
  return await seen(client.send(new UpdateItemCommand({ TableName, Key: key('a'), ...more })))
}

/** The item that the refusal of a conditional write carries, or `nothing`; the call itself if its condition held. */
export async function carried(call: Promise<object>): Promise<unknown> {
  try {
    return await call
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return error.Item ?? 'nothing'
    throw error
  }
}
