import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  PutItemCommand,
  ResourceInUseException,
  ResourceNotFoundException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { tableInput } from '../support/music.js'

const Key = { pk: { S: 'a' } }

for (const command of [
  new PutItemCommand({ TableName: 'Nope', Item: Key }),
  new GetItemCommand({ TableName: 'Nope', Key }),
  new DeleteItemCommand({ TableName: 'Nope', Key }),
  new ScanCommand({ TableName: 'Nope' }),
  new BatchWriteItemCommand({ RequestItems: { Nope: [{ PutRequest: { Item: Key } }] } }),
  new BatchGetItemCommand({ RequestItems: { Nope: { Keys: [Key] } } }),
]) {
  test(`fact 2: ${command.constructor.name} on a missing table doesn't name it`, async (t) => {
    await t.throwsAsync(new FakeDynamoDBClient().send(command as PutItemCommand), {
      instanceOf: ResourceNotFoundException,
      message: 'Requested resource not found',
    })
  })
}

for (const command of [
  new DescribeTableCommand({ TableName: 'Nope' }),
  new DeleteTableCommand({ TableName: 'Nope' }),
]) {
  test(`fact 2: ${command.constructor.name} on a missing table names it`, async (t) => {
    await t.throwsAsync(new FakeDynamoDBClient().send(command as DescribeTableCommand), {
      instanceOf: ResourceNotFoundException,
      message: 'Requested resource not found: Table: Nope not found',
    })
  })
}

test('fact 2: CreateTable of a table that exists says so', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S' })))
  await t.throwsAsync(client.send(new CreateTableCommand(tableInput('Music', { pk: 'S' }))), {
    instanceOf: ResourceInUseException,
    message: 'Table already exists: Music',
  })
})

test('one missing table refuses a whole batch', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S' })))
  const put = [{ PutRequest: { Item: Key } }]
  await t.throwsAsync(client.send(new BatchWriteItemCommand({ RequestItems: { Music: put, Nope: put } })), {
    instanceOf: ResourceNotFoundException,
  })
  t.is((await client.send(new ScanCommand({ TableName: 'Music' }))).Count, 0)
})
