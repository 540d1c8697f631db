import { crc32 } from 'node:zlib'
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { musicClient } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

test('the fake is a DynamoDBClient', (t) => {
  t.true(new FakeDynamoDBClient() instanceof DynamoDBClient)
})

test('fact 1: a validation error has the validate namespace, a `message` and the SDK name', async (t) => {
  const client = await musicClient()
  const answer = await rawCall(client, 'GetItem', { TableName: 'Music', Key: {} })
  t.is(answer.status, 400)
  t.deepEqual(answer.body, {
    __type: 'com.amazon.coral.validate#ValidationException',
    message: 'The provided key element does not match the schema',
  })
  const error = await t.throwsAsync(client.send(new GetItemCommand({ TableName: 'Music', Key: {} })))
  t.is(error?.name, 'ValidationException')
})

test('fact 1: errors of the data plane have its namespace', async (t) => {
  const answer = await rawCall(new FakeDynamoDBClient(), 'GetItem', { TableName: 'Nope', Key: {} })
  t.is(answer.body.__type, 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException')
})

test('fact 1: answers carry request id, CRC-32 of the body and content type', async (t) => {
  const { headers, text } = await rawCall(await musicClient(), 'ListTables', {})
  t.is(headers['content-type'], 'application/x-amz-json-1.0')
  t.is(headers['x-amz-crc32'], String(crc32(text)))
  t.regex(headers['x-amzn-requestid'] ?? '', /^[0-9a-f-]{36}$/)
})

test('fact 9: a number sent as a JSON number is a SerializationException', async (t) => {
  const client = await musicClient()
  const item = { pk: { S: 'a' }, sk: { S: 'b' }, n: { N: 1 } }
  const { body } = await rawCall(client, 'PutItem', { TableName: 'Music', Item: item })
  t.is(body.__type, 'com.amazon.coral.service#SerializationException')
  t.is(body.message, 'NUMBER_VALUE cannot be converted to String')
})

test('a body that is no JSON, or of the wrong shape, is a SerializationException', async (t) => {
  const client = await musicClient()
  for (const body of [
    '{',
    { TableName: 5 },
    { TableName: 'Music', Item: [] },
    { TableName: 'Music', Item: { a: null } },
  ]) {
    const answer = await rawCall(client, 'PutItem', body)
    t.is(answer.body.__type, 'com.amazon.coral.service#SerializationException', JSON.stringify(body))
    t.is(answer.status, 400)
  }
})

test('a request over 16 MB is refused, and nothing of it is done', async (t) => {
  const client = await musicClient()
  const requests = Array.from({ length: 2 }, (_, index) => ({
    PutRequest: { Item: { pk: { S: 'a' }, sk: { S: String(index) }, text: { S: 'x'.repeat(8_400_000) } } },
  }))
  const answer = await rawCall(client, 'BatchWriteItem', { RequestItems: { Music: requests } })
  t.is(answer.status, 413)
  const { body } = await rawCall(client, 'Scan', { TableName: 'Music' })
  t.is(body.Count, 0)
})
