import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { tableInput } from '../support/music.js'
import { type Call, musicWith } from '../support/music-calls.js'
import { refusalOf } from '../support/operate.js'

const TableName = 'Nowhere'
const Key = { pk: { S: 'a' } }
const values = { ExpressionAttributeValues: { ':a': { S: 'a' } } }
const NOT_FOUND = 'ResourceNotFoundException: Requested resource not found'

const ofItems: readonly Call[] = [
  ['PutItem', { TableName, Item: Key }],
  ['GetItem', { TableName, Key }],
  ['DeleteItem', { TableName, Key }],
  ['UpdateItem', { TableName, Key }],
  ['Query', { TableName, KeyConditionExpression: 'pk = :a', ...values }],
  ['Scan', { TableName }],
  ['BatchWriteItem', { RequestItems: { Nowhere: [{ PutRequest: { Item: Key } }] } }],
  ['BatchGetItem', { RequestItems: { Nowhere: { Keys: [Key] } } }],
  ['TransactWriteItems', { TransactItems: [{ Delete: { TableName, Key } }] }],
  ['TransactGetItems', { TransactItems: [{ Get: { TableName, Key } }] }],
]

const ofTables: readonly Call[] = [
  ['DescribeTable', { TableName }],
  ['DeleteTable', { TableName }],
  ['UpdateTable', { TableName, DeletionProtectionEnabled: true }],
]

// DynamoDB Local says 'Cannot do operations on a non-existent table' for all of them
for (const [operation, input] of ofItems) {
  test(`fact 2a: ${operation} doesn't name the missing table`, async (t) => {
    t.is(await refusalOf(new FakeDynamoDBClient(), operation, input), NOT_FOUND)
  })
}

for (const [operation, input] of ofTables) {
  test(`fact 2b: ${operation} names the missing table`, async (t) => {
    t.is(await refusalOf(new FakeDynamoDBClient(), operation, input), `${NOT_FOUND}: Table: Nowhere not found`)
  })
}

test('fact 2c: CreateTable of a table that exists', async (t) => {
  const text = await refusalOf(await musicWith(), 'CreateTable', tableInput('Music', { pk: 'S' }))
  t.is(text, 'ResourceInUseException: Table already exists: Music')
})
