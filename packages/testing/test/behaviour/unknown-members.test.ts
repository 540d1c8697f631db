import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DynamoDBServiceException,
  GetItemCommand,
  PutItemCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key, put } from '../support/entries.js'
import { musicClient, tableInput } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const TableName = 'Music'
const refusal = (member: string, hint = '') =>
  `FakeDynamoDBClient doesn't have ${member} (yet): nothing was done.${hint}`

for (const [command, message] of [
  [
    new PutItemCommand({ TableName, Item: key('a'), ReturnValue: 'ALL_OLD' } as never),
    refusal('PutItem.ReturnValue', ' Did you mean ReturnValues?'),
  ],
  [
    new GetItemCommand({ TableName, Key: key('a'), consistentRead: true } as never),
    refusal('GetItem.consistentRead', ' Did you mean ConsistentRead?'),
  ],
  [new GetItemCommand({ TableName, Key: key('a'), Whatever: 1 } as never), refusal('GetItem.Whatever')],
  [new GetItemCommand({ TableName, Key: key('a'), constructor: 1 } as never), refusal('GetItem.constructor')],
  [
    new BatchWriteItemCommand({ RequestItems: { Music: [put('a'), { PutReqest: { Item: key('b') } } as never] } }),
    refusal('BatchWriteItem.RequestItems.PutReqest', ' Did you mean PutRequest?'),
  ],
  [
    new UpdateTimeToLiveCommand({
      TableName,
      TimeToLiveSpecification: { Enable: true, AttributeName: 'ttl' } as never,
    }),
    refusal('UpdateTimeToLive.TimeToLiveSpecification.Enable', ' Did you mean Enabled?'),
  ],
  [
    new CreateTableCommand(
      tableInput('Other', { pk: 'S' }, { KeySchema: [{ AttributeNam: 'pk', KeyType: 'HASH' } as never] }),
    ),
    refusal('CreateTable.KeySchema.AttributeNam', ' Did you mean AttributeName?'),
  ],
] as const) {
  test(`a member that isn't there is refused before it is sent: ${message}`, async (t) => {
    const client = await musicClient()
    client.clearCalls()
    const error = await t.throwsAsync(client.send(command as GetItemCommand), {
      instanceOf: DynamoDBServiceException,
      name: 'NotInFakeException',
      message,
    })
    t.like(error, { $fault: 'client', $metadata: { httpStatusCode: 400 } })
    t.is(client.callCount, 0)
  })
}

test('a misspelt member of a document command is refused as well', async (t) => {
  const document = DynamoDBDocumentClient.from(await musicClient())
  const command = new PutCommand({ TableName, Item: { pk: 'a', sk: 'x' }, ReturnValue: 'ALL_OLD' } as never)
  await t.throwsAsync(document.send(command), {
    name: 'NotInFakeException',
    message: refusal('PutItem.ReturnValue', ' Did you mean ReturnValues?'),
  })
})

test('attributes can have any name', async (t) => {
  const document = DynamoDBDocumentClient.from(await musicClient())
  const Item = { pk: 'a', sk: 'x', ReturnValue: 1, constructor: 'c', nested: { TableNam: true } }
  await document.send(new PutCommand({ TableName, Item }))
  t.deepEqual((await document.send(new GetCommand({ TableName, Key: { pk: 'a', sk: 'x' } }))).Item, Item)
})

test('a member of undefined is not there', async (t) => {
  const client = await musicClient()
  const input = { TableName, Item: key('a'), ConditionExpresion: undefined }
  await t.notThrowsAsync(client.send(new PutItemCommand(input)))
})

test('what comes past the SDK is refused in the same words', async (t) => {
  const { body } = await rawCall(await musicClient(), 'GetItem', { TableName, Key: key('a'), consistentRead: true })
  t.is(body.message, refusal('GetItem.consistentRead', ' Did you mean ConsistentRead?'))
})

// dynamodb-onetable sends `timestamp` with each transaction, and works on AWS
test("unknownMembers: 'ignore' does as the SDK does on AWS: what an operation doesn't have is never sent", async (t) => {
  const client = await musicClient({ unknownMembers: 'ignore' })
  const fork = client.fork()
  for (const one of [client, fork]) {
    await one.send(new PutItemCommand({ TableName, Item: key('a'), timestamp: 1 } as never))
    const { Item } = await one.send(new GetItemCommand({ TableName, Key: key('a'), consistentRead: true } as never))
    t.deepEqual(Item, key('a'))
  }
})

test("unknownMembers: 'ignore' still refuses what AWS has and the fake hasn't", async (t) => {
  const client = await musicClient({ unknownMembers: 'ignore' })
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' } as const
  await t.throwsAsync(client.send(new CreateTableCommand(tableInput('Other', { pk: 'S' }, { StreamSpecification }))), {
    name: 'NotInFakeException',
  })
})

test('the option unknownMembers is checked', (t) => {
  t.throws(() => new FakeDynamoDBClient({ unknownMembers: 'drop' as never }), {
    name: 'OptionError',
    message: /^Expected `unknownMembers` to be 'refuse' or 'ignore', got `"drop"` \(string\)$/,
  })
})
