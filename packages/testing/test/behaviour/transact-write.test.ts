import {
  type AttributeValue,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

const TableName = 'Music'
type Entries = NonNullable<TransactWriteItemsCommandInput['TransactItems']>

const put = (name: string, n = '1') => ({ Put: { TableName, Item: { ...key(name), n: { N: n } } } })
const exists = (name: string) => ({
  ConditionCheck: { TableName, Key: key(name), ConditionExpression: 'attribute_exists(pk)' },
})
const increment = (name: string) => ({
  Update: {
    TableName,
    Key: key(name),
    UpdateExpression: 'ADD n :one',
    ExpressionAttributeValues: { ':one': { N: '1' } },
  },
})

function transact(
  client: FakeDynamoDBClient,
  TransactItems: Entries,
  more: Partial<TransactWriteItemsCommandInput> = {},
) {
  return client.send(new TransactWriteItemsCommand({ TransactItems, ...more }))
}

async function numberOf(client: FakeDynamoDBClient, name: string) {
  const { Item } = await client.send(new GetItemCommand({ TableName, Key: key(name) }))
  return Item?.n?.N
}

async function cancelled(t: ExecutionContext, work: Promise<unknown>): Promise<TransactionCanceledException> {
  const error = await t.throwsAsync(work, { instanceOf: TransactionCanceledException })
  if (!(error instanceof TransactionCanceledException)) throw new Error('not cancelled')
  return error
}

test('puts, updates, deletes and checks are done together', async (t) => {
  const client = await musicClient()
  await client.send(new PutItemCommand({ TableName, Item: { ...key('b'), n: { N: '4' } } }))
  await client.send(new PutItemCommand({ TableName, Item: key('c') }))
  await client.send(new PutItemCommand({ TableName, Item: key('d') }))
  await transact(client, [put('a'), increment('b'), { Delete: { TableName, Key: key('c') } }, exists('d')])
  t.is(await numberOf(client, 'a'), '1')
  t.is(await numberOf(client, 'b'), '5')
  t.is((await client.send(new ScanCommand({ TableName }))).Count, 3)
})

test('fact 41: one false condition cancels all, with a reason for each action, in order', async (t) => {
  const client = await musicClient()
  const error = await cancelled(t, transact(client, [put('a'), exists('missing'), increment('b')]))
  t.is(
    error.message,
    'Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed, None]',
  )
  t.deepEqual(error.CancellationReasons, [
    { Code: 'None' },
    { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
    { Code: 'None' },
  ])
  t.is((await client.send(new ScanCommand({ TableName }))).Count, 0)
})

test('fact 41: a reason carries the stored item where the action asked for it, and there is one', async (t) => {
  const client = await musicClient()
  await client.send(new PutItemCommand({ TableName, Item: { ...key('a'), n: { N: '1' } } }))
  const never = { ConditionExpression: 'n = :x', ExpressionAttributeValues: { ':x': { N: '2' } } }
  const asked = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }
  const error = await cancelled(
    t,
    transact(client, [
      { Delete: { TableName, Key: key('a'), ...never, ...asked } },
      { Delete: { TableName, Key: key('b'), ...never, ...asked } },
    ]),
  )
  t.deepEqual(
    error.CancellationReasons?.map(({ Code, Item }) => [Code, Item]),
    [
      ['ConditionalCheckFailed', { ...key('a'), n: { N: '1' } }],
      ['ConditionalCheckFailed', undefined],
    ],
  )
})

test('fact 41: an action that is invalid in itself is told alone', async (t) => {
  const client = await musicClient()
  const error = await cancelled(
    t,
    transact(client, [
      exists('missing'),
      { Put: { TableName, Item: { pk: { N: '1' }, sk: { S: 'x' } } } },
      { Delete: { TableName, Key: { pk: { S: 'a' } } } },
    ]),
  )
  t.deepEqual(error.CancellationReasons, [
    { Code: 'None' },
    {
      Code: 'ValidationError',
      Message: 'One or more parameter values were invalid: Type mismatch for key pk expected: S actual: N',
    },
    { Code: 'None' },
  ])
})

for (const [what, entry, message] of [
  [
    'a path into a key',
    { Delete: { TableName, Key: key('a'), ConditionExpression: 'attribute_exists(pk.x)' } },
    "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk",
  ],
  ['Delete', { Delete: { TableName, Key: { pk: { S: 'a' } } } }, 'The provided key element does not match the schema'],
  [
    'Update',
    {
      Update: {
        TableName,
        Key: key('a'),
        UpdateExpression: 'SET n = absent + :one',
        ExpressionAttributeValues: { ':one': { N: '1' } },
      },
    },
    'The provided expression refers to an attribute that does not exist in the item',
  ],
] as const) {
  test(`fact 41: what is wrong with ${what} in itself is its reason`, async (t) => {
    const client = await musicClient()
    const error = await cancelled(t, transact(client, [entry]))
    t.deepEqual(error.CancellationReasons, [{ Code: 'ValidationError', Message: message }])
  })
}

test('fact 18: an update that makes an item too large cancels, a put of one is refused as a whole', async (t) => {
  const client = await musicClient()
  const large = { S: 'x'.repeat(400 * 1024) }
  const update = {
    Update: {
      TableName,
      Key: key('a'),
      UpdateExpression: 'SET v = :v',
      ExpressionAttributeValues: { ':v': large },
    },
  }
  const error = await cancelled(t, transact(client, [update]))
  t.is(error.CancellationReasons?.[0]?.Message, 'Item size to update has exceeded the maximum allowed size')
  await t.throwsAsync(transact(client, [{ Put: { TableName, Item: { ...key('a'), v: large } } }]), {
    name: 'ValidationException',
    message: 'Item size has exceeded the maximum allowed size',
  })
})

const wrapped = (levels: number) =>
  Array.from({ length: levels }).reduce<AttributeValue>((value) => ({ L: [value] }), { S: 'deep' })
const setting = (levels: number) => ({
  Update: {
    TableName,
    Key: key('a'),
    UpdateExpression: 'SET v = :v',
    ExpressionAttributeValues: { ':v': wrapped(levels) },
  },
})

// AWS in October 2026, in 30 of 33 regions: a value of an expression may have a level more than an item
test('fact 15: an update that nests 32 levels cancels, a value of 33 is refused as a whole', async (t) => {
  const client = await musicClient()
  const error = await cancelled(t, transact(client, [setting(32)]))
  t.deepEqual(error.CancellationReasons, [
    { Code: 'ValidationError', Message: 'Nesting Levels have exceeded supported limits' },
  ])
  await t.throwsAsync(transact(client, [setting(33)]), {
    name: 'ValidationException',
    message:
      'ExpressionAttributeValues contains invalid value: Nesting Levels have exceeded supported limits: Attributes in the ' +
      'item have nested levels beyond supported limit for key :v',
  })
  await transact(client, [setting(31)])
})

for (const [what, entries, message] of [
  [
    'two actions on one item',
    [put('a'), { Delete: { TableName, Key: key('a') } }],
    'Transaction request cannot include multiple operations on one item',
  ],
  [
    'an entry with two actions',
    [{ ...put('a'), Delete: { TableName, Key: key('b') } }],
    'TransactItems can only contain one of Check, Put, Update or Delete',
  ],
  ['an entry without an action', [{}], 'TransactItems can only contain one of Check, Put, Update or Delete'],
  [
    'no entries',
    [],
    "1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint: " +
      'Member must have length greater than or equal to 1',
  ],
  [
    'an empty key',
    [{ Delete: { TableName, Key: { pk: { S: '' }, sk: { S: 'x' } } } }],
    'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty ' +
      'string value. Key: pk',
  ],
] as const) {
  test(`fact 41: ${what} is refused as a whole, before anything is judged`, async (t) => {
    const client = await musicClient()
    await t.throwsAsync(transact(client, entries as unknown as Entries), { name: 'ValidationException', message })
    t.is((await client.send(new ScanCommand({ TableName }))).Count, 0)
  })
}

test('fact 41: 100 actions are done, 101 are refused', async (t) => {
  const client = await musicClient()
  const all = Array.from({ length: 101 }, (_, index) => put(`${index}`))
  await transact(client, all.slice(1))
  t.is((await client.send(new ScanCommand({ TableName }))).Count, 100)
  await t.throwsAsync(transact(client, all), { message: /less than or equal to 100$/ })
})

test('4 MB of items are done, more is refused', async (t) => {
  const client = await musicClient()
  const large = (name: string, bytes: number) => ({
    Put: { TableName, Item: { ...key(name), v: { B: new Uint8Array(bytes) } } },
  })
  const tenth = Array.from({ length: 10 }, (_, index) => large(`${index}`, 400_000))
  await transact(client, tenth)
  await t.throwsAsync(transact(client, [...tenth, large('x', 300_000)]), { name: 'ValidationException' })
})

test('fact 42: the same token and payload is done once, and then costs reads', async (t) => {
  const client = await musicClient()
  const once = () =>
    transact(client, [increment('a'), increment('b')], { ClientRequestToken: 't1', ReturnConsumedCapacity: 'TOTAL' })
  const first = await once()
  const second = await once()
  t.is(await numberOf(client, 'a'), '1')
  t.deepEqual(first.ConsumedCapacity, [{ TableName, CapacityUnits: 4, WriteCapacityUnits: 4 }])
  t.deepEqual(second.ConsumedCapacity, [{ TableName, CapacityUnits: 4, ReadCapacityUnits: 4 }])
})

test('fact 42: the same token with another payload is refused', async (t) => {
  const client = await musicClient()
  await transact(client, [put('a', '1')], { ClientRequestToken: 't1' })
  await t.throwsAsync(transact(client, [put('a', '2')], { ClientRequestToken: 't1' }), {
    name: 'IdempotentParameterMismatchException',
  })
  t.is(await numberOf(client, 'a'), '1')
})

test('fact 42: after ten minutes a token is forgotten', async (t) => {
  const client = await musicClient()
  const once = () => transact(client, [increment('a')], { ClientRequestToken: 't1' })
  await once()
  await client.clock.sleep(10 * 60 * 1000)
  await once()
  t.is(await numberOf(client, 'a'), '1')
  await client.clock.sleep(1)
  await once()
  t.is(await numberOf(client, 'a'), '2')
})

test('a cancelled transaction is no answer to its token: the retry is judged anew', async (t) => {
  const client = await musicClient()
  const once = () => transact(client, [exists('a'), increment('b')], { ClientRequestToken: 't1' })
  await cancelled(t, once())
  await client.send(new PutItemCommand({ TableName, Item: key('a') }))
  await once()
  t.is(await numberOf(client, 'b'), '1')
})

test('fact 2: a missing table is told, and nothing is done', async (t) => {
  const client = await musicClient()
  await t.throwsAsync(transact(client, [put('a'), { Delete: { TableName: 'Other', Key: key('a') } }]), {
    name: 'ResourceNotFoundException',
    message: 'Requested resource not found',
  })
  t.is((await client.send(new ScanCommand({ TableName }))).Count, 0)
})

test('a lost answer and a retry with the same token write once', async (t) => {
  const client = await musicClient()
  client.faults.lostAnswer({ operations: ['TransactWriteItems'], times: 1 })
  await transact(client, [increment('a')])
  t.is(client.calls.filter(({ operation }) => operation === 'TransactWriteItems').length, 2)
  t.is(await numberOf(client, 'a'), '1')
})
