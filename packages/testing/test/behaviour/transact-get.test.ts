import { PutItemCommand, TransactGetItemsCommand, type TransactGetItemsCommandInput } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

const TableName = 'Music'
type Entries = NonNullable<TransactGetItemsCommandInput['TransactItems']>

async function start(): Promise<FakeDynamoDBClient> {
  const client = await musicClient()
  await client.send(
    new PutItemCommand({ TableName, Item: { ...key('a'), n: { N: '1' }, m: { M: { x: { S: 'y' } } } } }),
  )
  return client
}

const get = (client: FakeDynamoDBClient, TransactItems: Entries, more: Partial<TransactGetItemsCommandInput> = {}) =>
  client.send(new TransactGetItemsCommand({ TransactItems, ...more }))

test('answers come in the order asked, a missing item without `Item`', async (t) => {
  const client = await start()
  const { Responses } = await get(client, [
    { Get: { TableName, Key: key('missing') } },
    { Get: { TableName, Key: key('a'), ProjectionExpression: 'm.x, #n', ExpressionAttributeNames: { '#n': 'n' } } },
  ])
  t.deepEqual(Responses, [{}, { Item: { n: { N: '1' }, m: { M: { x: { S: 'y' } } } } }])
})

test('fact 43: a transactional read costs two units, also of nothing', async (t) => {
  const client = await start()
  const entries = [{ Get: { TableName, Key: key('a') } }, { Get: { TableName, Key: key('missing') } }]
  const { ConsumedCapacity } = await get(client, entries, { ReturnConsumedCapacity: 'TOTAL' })
  t.deepEqual(ConsumedCapacity, [{ TableName, CapacityUnits: 4, ReadCapacityUnits: 4 }])
})

test('fact 41: one item twice is refused', async (t) => {
  const client = await start()
  const entry = { Get: { TableName, Key: key('a') } }
  await t.throwsAsync(get(client, [entry, entry]), {
    name: 'ValidationException',
    message: 'Transaction request cannot include multiple operations on one item',
  })
})

test('a projection into a key is refused', async (t) => {
  const client = await start()
  await t.throwsAsync(get(client, [{ Get: { TableName, Key: key('a'), ProjectionExpression: 'pk.x' } }]), {
    name: 'ValidationException',
    message: "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk",
  })
})

test('fact 41: an empty key is refused, and nothing else is looked at', async (t) => {
  const client = await start()
  await t.throwsAsync(get(client, [{ Get: { TableName, Key: { pk: { S: '' }, sk: { S: 'b' } } } }]), {
    name: 'ValidationException',
    message:
      'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty ' +
      'string value. Key: pk',
  })
})

test('a key that the table does not have cancels, with the reason in its place', async (t) => {
  const client = await start()
  const error = await t.throwsAsync(
    get(client, [{ Get: { TableName, Key: key('a') } }, { Get: { TableName, Key: { pk: { S: 'a' } } } }]),
    { name: 'TransactionCanceledException' },
  )
  t.is(
    error?.message,
    'Transaction cancelled, please refer cancellation reasons for specific reasons [None, ValidationError]',
  )
})
