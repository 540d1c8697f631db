import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { musicClient, tableInput } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const MISMATCH = 'The provided key element does not match the schema'
const INVALID = 'One or more parameter values were invalid: '
const EMPTY =
  'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: '

const putItem = (Item: object): [string, object] => ['PutItem', { TableName: 'Music', Item }]
const getItem = (Key: object): [string, object] => ['GetItem', { TableName: 'Music', Key }]
const deleteItem = (Key: object): [string, object] => ['DeleteItem', { TableName: 'Music', Key }]
const batchPut = (Item: object): [string, object] => [
  'BatchWriteItem',
  { RequestItems: { Music: [{ PutRequest: { Item } }] } },
]
const batchDelete = (Key: object): [string, object] => [
  'BatchWriteItem',
  { RequestItems: { Music: [{ DeleteRequest: { Key } }] } },
]
const batchGet = (Key: object): [string, object] => ['BatchGetItem', { RequestItems: { Music: { Keys: [Key] } } }]

const [pk, sk] = [{ S: 'a' }, { S: 'b' }]
const longPartition = { S: 'é'.repeat(1025) }
const longSort = { S: 'x'.repeat(1025) }

for (const [title, [operation, input], message] of [
  ['put without its sort key', putItem({ pk }), `${INVALID}Missing the key sk in the item`],
  [
    'put with a key of another type',
    putItem({ pk: { N: '1' }, sk }),
    `${INVALID}Type mismatch for key pk expected: S actual: N`,
  ],
  ['put in a batch without its key', batchPut({ sk }), MISMATCH],
  ['put in a batch with a key of another type', batchPut({ pk: { N: '1' }, sk }), MISMATCH],
  ['get without the sort key', getItem({ pk }), MISMATCH],
  ['get with one attribute too many', getItem({ pk, sk, more: { S: 'c' } }), MISMATCH],
  ['get with a key of another type', getItem({ pk, sk: { N: '1' } }), MISMATCH],
  ['get with another attribute in place of a key', getItem({ pk, other: sk }), MISMATCH],
  ['delete without the sort key', deleteItem({ pk }), MISMATCH],
  ['delete in a batch with one attribute too many', batchDelete({ pk, sk, more: { S: 'c' } }), MISMATCH],
  ['get in a batch without the sort key', batchGet({ pk }), MISMATCH],
] as const) {
  test(`fact 16: ${title}`, (t) => expectRefusal(t, operation, input, message))
}

for (const [title, [operation, input], message] of [
  ['put with an empty partition key', putItem({ pk: { S: '' }, sk }), `${EMPTY}pk`],
  ['put with an empty sort key', putItem({ pk, sk: { S: '' } }), `${EMPTY}sk`],
  ['get with an empty key', getItem({ pk: { S: '' }, sk }), `${EMPTY}pk`],
  ['put in a batch with an empty key', batchPut({ pk, sk: { S: '' } }), `${EMPTY}sk`],
] as const) {
  test(`fact 13: ${title}`, (t) => expectRefusal(t, operation, input, message))
}

for (const [title, [operation, input], message] of [
  [
    'a partition key over 2,048 bytes',
    putItem({ pk: longPartition, sk }),
    `${INVALID}Size of hashkey has exceeded the maximum size limit of2048 bytes`,
  ],
  [
    'a sort key over 1,024 bytes',
    putItem({ pk, sk: longSort }),
    `${INVALID}Aggregated size of all range keys has exceeded the size limit of 1024 bytes`,
  ],
  [
    'the same in a get',
    getItem({ pk: longPartition, sk }),
    `${INVALID}Size of hashkey has exceeded the maximum size limit of2048 bytes`,
  ],
] as const) {
  test(`fact 17: ${title}`, (t) => expectRefusal(t, operation, input, message))
}

test('fact 17: keys of exactly 2,048 and 1,024 bytes are stored', async (t) => {
  const client = await musicClient()
  const [operation, input] = putItem({ pk: { S: 'é'.repeat(1024) }, sk: { S: 'x'.repeat(1024) } })
  t.is((await rawCall(client, operation, input)).status, 200)
})

test('fact 13: an empty binary key says so', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'B' })))
  const { body } = await rawCall(client, 'PutItem', { TableName: 'Music', Item: { pk: { B: '' } } })
  t.regex(body.message, /cannot contain an empty binary value\. Key: pk$/)
})

test('fact 8: 1, 1.0 and 1e0 are one key', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'N' })))
  for (const N of ['1', '1.0', '1e0']) {
    await rawCall(client, 'PutItem', { TableName: 'Music', Item: { pk: { N }, spelled: { S: N } } })
  }
  const { body } = await rawCall(client, 'Scan', { TableName: 'Music' })
  t.deepEqual(body.Items, [{ pk: { N: '1' }, spelled: { S: '1e0' } }])
})

test('binary keys are equal by their bytes, however base64 spells them', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'B' })))
  await rawCall(client, 'PutItem', { TableName: 'Music', Item: { pk: { B: 'AQ==' } } })
  const { body } = await rawCall(client, 'GetItem', { TableName: 'Music', Key: { pk: { B: 'AR==' } } })
  t.deepEqual(body.Item, { pk: { B: 'AQ==' } })
})

async function expectRefusal(
  t: import('ava').ExecutionContext,
  operation: string,
  input: object,
  message: string,
): Promise<void> {
  const client = await musicClient()
  const { body } = await rawCall(client, operation, input)
  t.is(body.__type, 'com.amazon.coral.validate#ValidationException')
  t.is(body.message, message)
  t.is((await rawCall(client, 'Scan', { TableName: 'Music' })).body.Count, 0)
}
