import {
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  type ReturnValuesOnConditionCheckFailure,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { get, put } from '../look/items.js'
import { ready } from '../look/tables.js'
import { type Attributes, n } from '../look/values.js'
import { carried, deleteWith, putWith, updateWith } from '../look/write-with.js'
import { refused } from '../refused.js'

const SOURCE = 'Condition expressions, DynamoDB Developer Guide'
const FAILED = refused('ConditionalCheckFailedException', 'The conditional request failed')
const TableName = 'Music'
const old = { ...key('a'), n: n(1) }
const fresh = { ...key('a'), n: n(2) }
const isOld = { ConditionExpression: 'n = :v', ExpressionAttributeValues: { ':v': n(1) } }
const isThere = { ConditionExpression: 'attribute_exists(pk)' }
const isNew = { ConditionExpression: 'attribute_not_exists(pk)' }

/** What a call answers on `Music` with an item or without any, and the item that is there afterwards. */
async function on(
  client: DynamoDBClient,
  item: Attributes | undefined,
  call: () => Promise<unknown>,
): Promise<unknown> {
  await ready(client)
  if (item !== undefined) await put(client, item)
  const answer = await call()
  return [answer, await get(client, key('a'))]
}

const refusedOn = async (client: DynamoDBClient, item: Attributes | undefined, call: () => Promise<unknown>) =>
  ((await on(client, item, call)) as unknown[])[0]

/** A write of `a` on a condition that fails, whatever is there. */
const failingWrites = {
  PutItem: (client: DynamoDBClient, ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure) =>
    client.send(
      new PutItemCommand({
        TableName,
        Item: fresh,
        ConditionExpression: 'attribute_exists(nope)',
        ReturnValuesOnConditionCheckFailure,
      }),
    ),
  DeleteItem: (client: DynamoDBClient, ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure) =>
    client.send(
      new DeleteItemCommand({
        TableName,
        Key: key('a'),
        ConditionExpression: 'attribute_exists(nope)',
        ReturnValuesOnConditionCheckFailure,
      }),
    ),
  UpdateItem: (client: DynamoDBClient, ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure) =>
    client.send(
      new UpdateItemCommand({
        TableName,
        Key: key('a'),
        UpdateExpression: 'REMOVE n',
        ConditionExpression: 'attribute_exists(nope)',
        ReturnValuesOnConditionCheckFailure,
      }),
    ),
}

export const conditionalWriteCases: readonly ContractCase[] = [
  {
    title: 'a put on the condition that nothing is there is made where nothing is',
    source: SOURCE,
    look: (client) => on(client, undefined, () => putWith(client, { Item: fresh, ...isNew })),
    expect: [{}, fresh],
  },
  {
    title: 'a put on the condition that nothing is there fails where something is',
    source: SOURCE,
    look: (client) => refusedOn(client, old, () => putWith(client, { Item: fresh, ...isNew })),
    expect: FAILED,
  },
  {
    title: 'a condition is about the item that was there, not about the new one',
    source: SOURCE,
    look: (client) => on(client, old, () => putWith(client, { Item: fresh, ...isOld })),
    expect: [{}, fresh],
  },
  {
    title: 'a conditional put returns the item that was there',
    source: SOURCE,
    look: (client) => on(client, old, () => putWith(client, { Item: fresh, ...isOld, ReturnValues: 'ALL_OLD' })),
    expect: [{ Attributes: old }, fresh],
  },
  {
    title: 'a delete whose condition holds deletes',
    source: SOURCE,
    look: (client) => on(client, old, () => deleteWith(client, isOld)),
    expect: [{}, undefined],
  },
  {
    title: 'a delete of nothing fails on the condition that something is there',
    source: SOURCE,
    look: (client) => refusedOn(client, undefined, () => deleteWith(client, isThere)),
    expect: FAILED,
  },
  {
    title: 'an update on the condition that something is there fails where nothing is',
    source: SOURCE,
    look: (client) => refusedOn(client, undefined, () => updateWith(client, isThere)),
    expect: FAILED,
  },
  {
    title: 'an update whose condition holds is made, with the values of both expressions',
    source: SOURCE,
    look: (client) =>
      on(client, old, () =>
        updateWith(client, {
          UpdateExpression: 'SET n = n + :w',
          ConditionExpression: 'n = :v',
          ExpressionAttributeValues: { ':v': n(1), ':w': n(1) },
        }),
      ),
    expect: [{}, fresh],
  },
  {
    title: 'a condition may name the key',
    source: SOURCE,
    look: (client) => on(client, old, () => deleteWith(client, { ConditionExpression: 'pk <> sk' })),
    expect: [{}, undefined],
  },
  ...(['PutItem', 'DeleteItem', 'UpdateItem'] as const).flatMap((operation): readonly ContractCase[] => {
    const write = failingWrites[operation]
    return [
      {
        title: `a ${operation} whose condition fails leaves the item as it was`,
        source: SOURCE,
        look: (client) =>
          on(client, old, async () => ((await carried(write(client))) === 'nothing' ? 'failed' : 'made')),
        expect: ['failed', old],
      },
      {
        title: `the failure of a ${operation} carries the item with ALL_OLD`,
        source: `API reference of ${operation}; observed on AWS`,
        look: (client) => on(client, old, () => carried(write(client, 'ALL_OLD'))),
        expect: [old, old],
        differs: onDynalite('carries no item', ['nothing', old]),
      },
      {
        title: `the failure of a ${operation} carries nothing with ALL_OLD where nothing is`,
        source: `API reference of ${operation}; observed on AWS`,
        look: (client) => on(client, undefined, () => carried(write(client, 'ALL_OLD'))),
        expect: ['nothing', undefined],
      },
      {
        title: `the failure of a ${operation} carries nothing with NONE`,
        source: `API reference of ${operation}`,
        look: (client) => on(client, old, () => carried(write(client, 'NONE'))),
        expect: ['nothing', old],
      },
    ]
  }),
]
