import {
  type AttributeValue,
  BatchGetItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { key } from '../support/entries.js'
import { condition } from '../support/legacy.js'
import { musicClient, tableInput } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

// Lists and their order: tests of the ExtendDB project that run against AWS too (2026), dynalite's for AttributesToGet

const TableName = 'Music'
const Item = { ...key('a'), n: { N: '1' } }
const Key = key('a')
const isA = condition('EQ', { S: 'a' })
const legacyKey = { KeyConditions: { pk: isA } }
const values = { ExpressionAttributeValues: { ':a': { S: 'a' } } }
const filter = { FilterExpression: 'n = :a', ...values }
const keyCondition = { KeyConditionExpression: 'pk = :a', ...values }
const projection = { ProjectionExpression: 'n' }
const conditional = { ConditionExpression: 'n = :a', ...values }
const update = { UpdateExpression: 'SET n = :a', ...values }
const get = { AttributesToGet: ['n'] }
const expected = { Expected: { n: isA } }
const updates = { AttributeUpdates: { n: { Value: { S: 'a' } } } }
const or = { ConditionalOperator: 'OR' } as const

const mixed: readonly (readonly [object, string, string])[] = [
  [new GetItemCommand({ TableName, Key, ...get, ...projection }), 'AttributesToGet', 'ProjectionExpression'],
  [
    new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [Key], ...get, ...projection } } }),
    'AttributesToGet',
    'ProjectionExpression',
  ],
  [new PutItemCommand({ TableName, Item, ...expected, ...conditional }), 'Expected', 'ConditionExpression'],
  [new PutItemCommand({ TableName, Item, ...or, ...conditional }), 'ConditionalOperator', 'ConditionExpression'],
  [
    new DeleteItemCommand({ TableName, Key, ...or, ...conditional, ...expected }),
    'Expected, ConditionalOperator',
    'ConditionExpression',
  ],
  [new UpdateItemCommand({ TableName, Key, ...updates, ...conditional }), 'AttributeUpdates', 'ConditionExpression'],
  [new UpdateItemCommand({ TableName, Key, ...expected, ...update }), 'Expected', 'UpdateExpression'],
  [
    new UpdateItemCommand({ TableName, Key, ...or, ...expected, ...updates, ...conditional, ...update }),
    'AttributeUpdates, Expected, ConditionalOperator',
    'UpdateExpression, ConditionExpression',
  ],
  [new ScanCommand({ TableName, ...projection, ScanFilter: { n: isA } }), 'ScanFilter', 'ProjectionExpression'],
  [
    new ScanCommand({ TableName, ...get, ScanFilter: { n: isA }, ...or, ...filter, ...projection }),
    'AttributesToGet, ScanFilter, ConditionalOperator',
    'ProjectionExpression, FilterExpression',
  ],
  [new QueryCommand({ TableName, ...get, ...keyCondition }), 'AttributesToGet', 'KeyConditionExpression'],
  [new QueryCommand({ TableName, ...legacyKey, ...keyCondition }), 'KeyConditions', 'KeyConditionExpression'],
  [
    new QueryCommand({ TableName, ...legacyKey, ...get, QueryFilter: { n: isA }, ...filter }),
    'AttributesToGet, QueryFilter',
    'FilterExpression',
  ],
  [
    new QueryCommand({
      TableName,
      ...legacyKey,
      ...get,
      QueryFilter: { n: isA },
      ...or,
      ...filter,
      ...projection,
      ...keyCondition,
    }),
    'AttributesToGet, QueryFilter, ConditionalOperator, KeyConditions',
    'ProjectionExpression, FilterExpression, KeyConditionExpression',
  ],
]

for (const [command, legacy, expressions] of mixed) {
  const operation = command.constructor.name.replace('Command', '')
  test(`fact 26a: ${operation} refuses {${legacy}} beside {${expressions}}`, async (t) => {
    const client = await musicClient()
    await t.throwsAsync(client.send(command as PutItemCommand), {
      name: 'ValidationException',
      message:
        'Can not use both expression and non-expression parameters in the same request: ' +
        `Non-expression parameters: {${legacy}} Expression parameters: {${expressions}}`,
    })
  })
}

// that it is refused was observed on AWS in October 2026; the text is that for one table
test('fact 26a: BatchGetItem refuses {AttributesToGet} of one table beside {ProjectionExpression} of another', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(tableInput('Films', { pk: 'S', sk: 'S' })))
  const RequestItems = { [TableName]: { Keys: [Key], ...get }, Films: { Keys: [Key], ...projection } }
  await t.throwsAsync(client.send(new BatchGetItemCommand({ RequestItems })), {
    name: 'ValidationException',
    message:
      'Can not use both expression and non-expression parameters in the same request: ' +
      'Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}',
  })
})

test('fact 26a: KeyConditions go together with the other expressions', async (t) => {
  const client = await musicClient()
  const item: Record<string, AttributeValue> = { ...key('a'), n: { S: 'a' }, x: { S: 'x' } }
  await client.send(new PutItemCommand({ TableName, Item: item }))
  const query = new QueryCommand({ TableName, ...legacyKey, ...filter, ...projection })
  t.deepEqual((await client.send(query)).Items, [{ n: { S: 'a' } }])
})

// dynalite's tests give parameters as empty as can be, so presence is what counts
test('fact 26a: parameters without content count too', async (t) => {
  const client = await musicClient()
  const { body } = await rawCall(client, 'UpdateItem', {
    TableName,
    Key,
    Expected: {},
    AttributeUpdates: {},
    UpdateExpression: '',
  })
  t.regex(body.message, /Non-expression parameters: \{AttributeUpdates, Expected\} Expression parameters: \{Update/)
})

test('fact 26a: a mixture is told after what the framework finds and before anything else', async (t) => {
  const client = await musicClient()
  const mixture = { ConditionalOperator: 'AND', Expected: { n: {} }, ConditionExpression: 'n =' }
  const told = async (input: object): Promise<string> => (await rawCall(client, 'PutItem', input)).body.message
  t.regex(await told({ TableName: 'a;', Item, ...mixture }), /^1 validation error detected: .* at 'tableName' failed/)
  const before = { TableName: 'Nowhere', Item: { pk: { N: 'no number' } }, ExpressionAttributeNames: {} }
  t.regex(await told({ ...before, ...mixture }), /^Can not use both expression and non-expression parameters/)
})
