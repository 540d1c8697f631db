import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { musicClient } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const Item = { pk: { S: 'a' }, sk: { S: 'b' } }
const ENUM = 'failed to satisfy constraint: Member must satisfy enum value set'
const MAP_KEYS =
  "at 'requestItems' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than " +
  'or equal to 255, Member must have length greater than or equal to 3, ' +
  'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+]'

for (const [title, operation, input, message] of [
  [
    'fact 3: PutItem without a table name',
    'PutItem',
    { Item },
    "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null",
  ],
  [
    'fact 3: CreateTable without a table name',
    'CreateTable',
    {},
    "The parameter 'TableName' is required but was not present in the request",
  ],
  [
    'fact 3: a table name with other characters',
    'PutItem',
    { TableName: 'a b', Item },
    "1 validation error detected: Value 'a b' at 'tableName' failed to satisfy constraint: " +
      'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+',
  ],
  [
    'fact 3: a table name over 255 characters',
    'GetItem',
    { TableName: 'a'.repeat(256), Key: Item },
    `1 validation error detected: Value '${'a'.repeat(256)}' at 'tableName' failed to satisfy constraint: ` +
      'Member must have length less than or equal to 255',
  ],
  [
    'fact 4: an empty table name is reported alone',
    'PutItem',
    { TableName: '', Item, ReturnValues: 'INVALID' },
    "1 validation error detected: Value at 'TableName' failed to satisfy constraint: " +
      'Member must have length greater than or equal to 1',
  ],
  [
    'fact 4: CreateTable wants three characters',
    'CreateTable',
    { TableName: 'ab' },
    "1 validation error detected: Value 'ab' at 'tableName' failed to satisfy constraint: " +
      'Member must have length greater than or equal to 3',
  ],
  [
    'fact 5: a bad enum',
    'PutItem',
    { TableName: 'Music', Item, ReturnValues: 'INVALID' },
    `1 validation error detected: Value 'INVALID' at 'returnValues' ${ENUM}: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]`,
  ],
  [
    'fact 5: several bad enums are listed together',
    'PutItem',
    {
      TableName: 'Music',
      Item,
      ReturnConsumedCapacity: 'A',
      ReturnItemCollectionMetrics: 'B',
      ReturnValues: 'C',
    },
    `3 validation errors detected: Value 'A' at 'returnConsumedCapacity' ${ENUM}: [INDEXES, TOTAL, NONE]; ` +
      `Value 'B' at 'returnItemCollectionMetrics' ${ENUM}: [SIZE, NONE]; ` +
      `Value 'C' at 'returnValues' ${ENUM}: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]`,
  ],
  [
    'a malformed table name in BatchGetItem is reported with the other members',
    'BatchGetItem',
    { RequestItems: { 'bad!name': { Keys: [{ pk: { S: 'a' } }] } }, ReturnConsumedCapacity: 'BOGUS' },
    `2 validation errors detected: Value '{"bad!name":{"Keys":[{"pk":{"S":"a"}}]}}' ${MAP_KEYS}; ` +
      `Value 'BOGUS' at 'returnConsumedCapacity' ${ENUM}: [INDEXES, TOTAL, NONE]`,
  ],
  [
    'a malformed table name in BatchWriteItem gives way to the other members',
    'BatchWriteItem',
    { RequestItems: { 'bad!name': [{ PutRequest: { Item } }] }, ReturnConsumedCapacity: 'BOGUS' },
    `1 validation error detected: Value 'BOGUS' at 'returnConsumedCapacity' ${ENUM}: [INDEXES, TOTAL, NONE]`,
  ],
  [
    'a malformed table name in BatchWriteItem',
    'BatchWriteItem',
    { RequestItems: { 'bad!name': [{ PutRequest: { Item } }] } },
    `1 validation error detected: Value '{bad!name=[1 requests]}' ${MAP_KEYS}`,
  ],
  [
    'fact 6: PutItem returns nothing but old values',
    'PutItem',
    { TableName: 'Music', Item, ReturnValues: 'ALL_NEW' },
    '1 validation error detected: ReturnValues can only be ALL_OLD or NONE',
  ],
  [
    'fact 6: DeleteItem returns nothing but old values',
    'DeleteItem',
    { TableName: 'Music', Key: Item, ReturnValues: 'UPDATED_OLD' },
    '1 validation error detected: ReturnValues can only be ALL_OLD or NONE',
  ],
  // AWS in October 2026: without its key, UpdateItem is refused by the older layer, which lists all
  [
    'UpdateItem without a key, and with more that is wrong',
    'UpdateItem',
    {
      TableName: '',
      UpdateExpression: 'SET a = :a',
      ExpressionAttributeValues: { ':a': { S: 'x' } },
      ReturnConsumedCapacity: 'INVALID',
      ReturnValues: 'INVALID',
    },
    `4 validation errors detected: Value 'INVALID' at 'returnConsumedCapacity' ${ENUM}: [INDEXES, TOTAL, NONE]; ` +
      "Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 1; " +
      `Value 'INVALID' at 'returnValues' ${ENUM}: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]; ` +
      "Value null at 'key' failed to satisfy constraint: Member must not be null",
  ],
  [
    'UpdateItem without a key, and with a conditional operator that is none',
    'UpdateItem',
    { TableName: 'Music', AttributeUpdates: {}, ConditionalOperator: 'XOR' },
    `2 validation errors detected: Value 'XOR' at 'conditionalOperator' ${ENUM}: [OR, AND]; ` +
      "Value null at 'key' failed to satisfy constraint: Member must not be null",
  ],
  [
    'a ClientRequestToken that is too long is listed first',
    'TransactWriteItems',
    {
      TransactItems: [{ Put: { TableName: 'Music', Item } }],
      ClientRequestToken: 'x'.repeat(37),
      ReturnConsumedCapacity: 'BOGUS',
    },
    `2 validation errors detected: Value '${'x'.repeat(37)}' at 'clientRequestToken' failed to satisfy constraint: ` +
      `Member must have length less than or equal to 36; Value 'BOGUS' at 'returnConsumedCapacity' ${ENUM}: ` +
      '[INDEXES, TOTAL, NONE]',
  ],
  [
    'PutItem without an item',
    'PutItem',
    { TableName: 'Music' },
    "1 validation error detected: Value null at 'item' failed to satisfy constraint: Member must not be null",
  ],
  [
    'GetItem without a key',
    'GetItem',
    { TableName: 'Music' },
    "1 validation error detected: Value null at 'key' failed to satisfy constraint: Member must not be null",
  ],
] as const) {
  test(title, async (t) => {
    const { body, status } = await rawCall(await musicClient(), operation, input)
    t.is(status, 400)
    t.is(body.__type, 'com.amazon.coral.validate#ValidationException')
    t.is(body.message, message)
  })
}

test('fact 7: values are checked before the table is looked up, the key after', async (t) => {
  const client = new FakeDynamoDBClient()
  const badValue = await rawCall(client, 'PutItem', { TableName: 'Nope', Item: { pk: { N: 'x' } } })
  t.regex(badValue.body.__type, /#ValidationException$/)
  const badKey = await rawCall(client, 'PutItem', { TableName: 'Nope', Item: {} })
  t.regex(badKey.body.__type, /#ResourceNotFoundException$/)
})

test('fact 7: the key is checked before the size', async (t) => {
  const tooLarge = { S: 'x'.repeat(500_000) }
  const { body } = await rawCall(await musicClient(), 'PutItem', {
    TableName: 'Music',
    Item: { pk: { S: 'a' }, tooLarge },
  })
  t.is(body.message, 'One or more parameter values were invalid: Missing the key sk in the item')
})

test('a member that is null counts as absent', async (t) => {
  const { status } = await rawCall(await musicClient(), 'PutItem', { TableName: 'Music', Item, ReturnValues: null })
  t.is(status, 200)
})
