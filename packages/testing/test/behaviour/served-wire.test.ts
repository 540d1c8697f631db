import { crc32 } from 'node:zlib'
import test from 'ava'
import { dynamoHeaders, requestBytes, sendRaw } from '../support/raw-http.js'
import { servedMusic } from '../support/served-music.js'

const FRAMEWORK = 'com.amazon.coral.service#'
const Key = { pk: { S: 'a' }, sk: { S: 'x' } }

test('1. answers carry the request id, the CRC-32 of the body and the type that was asked with', async (t) => {
  const { server } = await servedMusic(t)
  const answer = await sendRaw(server.port, requestBytes(dynamoHeaders('ListTables'), '{}'))
  t.is(answer.status, 200)
  t.is(answer.body, '{"TableNames":["Music"]}')
  t.is(answer.headers['content-type'], 'application/x-amz-json-1.0')
  t.is(answer.headers['x-amz-crc32'], String(crc32(answer.body)))
  t.regex(answer.headers['x-amzn-requestid'] ?? '', /^[0-9a-f-]{36}$/)
  const headers = dynamoHeaders('ListTables', { 'content-type': 'application/json; charset=utf-8' })
  const other = await sendRaw(server.port, requestBytes(headers, '{}'))
  t.is(other.status, 200)
  t.is(other.headers['content-type'], 'application/json')
})

test('GET says that the service is healthy, with its region', async (t) => {
  const { server } = await servedMusic(t, {}, { region: 'eu-central-1' })
  const answer = await sendRaw(server.port, requestBytes({ host: 'x' }, '', 'GET / HTTP/1.1'))
  t.is(answer.status, 200)
  t.is(answer.body, 'healthy: dynamodb.eu-central-1.amazonaws.com ')
})

for (const [title, headers, start] of [
  ['another method', dynamoHeaders('ListTables'), 'PUT / HTTP/1.1'],
  ['another content type', dynamoHeaders('ListTables', { 'content-type': 'text/plain' }), 'POST / HTTP/1.1'],
  ['no content type', dynamoHeaders('ListTables', { 'content-type': undefined }), 'POST / HTTP/1.1'],
] as const) {
  test(`${title} is answered in XML, as an operation that isn't known`, async (t) => {
    const { server, fake } = await servedMusic(t)
    const answer = await sendRaw(server.port, requestBytes(headers, '{}', start))
    t.is(answer.status, 404)
    t.is(answer.body, '<UnknownOperationException/>\n')
    t.is(fake.calls.length, 0)
  })
}

for (const [title, body] of [
  ['broken JSON', '{"TableName":'],
  ['text after the JSON', '{} {}'],
  ['no body', ''],
  ['what is no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ['a million open brackets', '['.repeat(1_000_000)],
  ['a million brackets, all closed', `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`],
] as const) {
  test(`${title} is a SerializationException without a text`, async (t) => {
    const { server } = await servedMusic(t)
    const answer = await sendRaw(server.port, requestBytes(dynamoHeaders('PutItem'), body))
    t.is(answer.status, 400)
    t.deepEqual(JSON.parse(answer.body), { __type: `${FRAMEWORK}SerializationException` })
  })
}

test('broken JSON is told before a missing target, a missing target before a missing signature', async (t) => {
  const { server } = await servedMusic(t)
  const bare = { ...dynamoHeaders('PutItem'), 'x-amz-target': undefined, authorization: undefined }
  const broken = await sendRaw(server.port, requestBytes(bare, '{'))
  t.is(JSON.parse(broken.body).__type, `${FRAMEWORK}SerializationException`)
  const untargeted = await sendRaw(server.port, requestBytes(bare, '{}'))
  t.deepEqual(JSON.parse(untargeted.body), { __type: `${FRAMEWORK}UnknownOperationException` })
  const unsigned = await sendRaw(server.port, requestBytes({ ...bare, 'x-amz-target': 'DynamoDB_20120810.X' }, '{}'))
  t.is(JSON.parse(unsigned.body).__type, `${FRAMEWORK}MissingAuthenticationTokenException`)
})

test("a target of another service's form is an operation that isn't known", async (t) => {
  const { server } = await servedMusic(t)
  for (const target of [
    '',
    'ListTables',
    'DynamoDB_20120810',
    'DynamoDBStreams_20120810.ListStreams',
    'DynamoDB_20120810.A.B',
  ]) {
    const headers = { ...dynamoHeaders(''), 'x-amz-target': target }
    const answer = await sendRaw(server.port, requestBytes(headers, '{}'))
    t.deepEqual(JSON.parse(answer.body), { __type: `${FRAMEWORK}UnknownOperationException` }, target)
    t.is(answer.status, 400)
  }
})

test('an operation that the fake does not have is refused by name', async (t) => {
  const { server } = await servedMusic(t)
  const answer = await sendRaw(server.port, requestBytes(dynamoHeaders('ExecuteStatement'), '{"Statement":"x"}'))
  t.is(JSON.parse(answer.body).__type, `${FRAMEWORK}UnknownOperationException`)
  t.regex(JSON.parse(answer.body).message, /doesn't have ExecuteStatement/)
})

test('15. deep values are refused with the text for nesting, not by a full stack', async (t) => {
  const { server } = await servedMusic(t)
  const deep = (levels: number): string => `${'{"L":['.repeat(levels)}{"NULL":true}${']}'.repeat(levels)}`
  const body = (levels: number): string =>
    `{"TableName":"Music","Item":{"pk":{"S":"a"},"sk":{"S":"x"},"d":${deep(levels)}}}`
  const put = (levels: number) => sendRaw(server.port, requestBytes(dynamoHeaders('PutItem'), body(levels)))
  t.is((await put(31)).status, 200)
  for (const levels of [32, 400]) {
    const { status, body: text } = await put(levels)
    t.is(status, 400)
    t.regex(
      JSON.parse(text).message,
      /^(1 validation error detected: )?Nesting Levels have exceeded supported limits: /,
    )
  }
})

test("brackets within strings don't count", async (t) => {
  const { server } = await servedMusic(t)
  const text = `${'['.repeat(5000)}\\"${'{'.repeat(5000)}`
  const body = `{"TableName":"Music","Item":{"pk":{"S":"a"},"sk":{"S":"x"},"t":{"S":"${text}"}}}`
  t.is((await sendRaw(server.port, requestBytes(dynamoHeaders('PutItem'), body))).status, 200)
})

test('members that the operation does not have are ignored, as AWS does', async (t) => {
  const { server } = await servedMusic(t)
  const input = {
    TableName: 'Music',
    Item: Key,
    ConditionExpresion: 'attribute_exists(pk)',
    constructor: 1,
  }
  const body = JSON.stringify(input).replace('{', '{"__proto__":{"a":1},')
  const put = await sendRaw(server.port, requestBytes(dynamoHeaders('PutItem'), body))
  t.is(put.status, 200, put.body)
  const batch = { RequestItems: { Music: [{ PutRequest: { Item: Key, Other: 1 }, More: 2 }] } }
  t.is((await sendRaw(server.port, requestBytes(dynamoHeaders('BatchWriteItem'), JSON.stringify(batch)))).status, 200)
})

test('members that AWS has and the fake does not are refused by name', async (t) => {
  const { server } = await servedMusic(t)
  const table = {
    TableName: 'Other',
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    ResourcePolicy: '{}',
  }
  const answer = await sendRaw(server.port, requestBytes(dynamoHeaders('CreateTable'), JSON.stringify(table)))
  t.is(answer.status, 400)
  t.regex(JSON.parse(answer.body).message, /doesn't have CreateTable\.ResourcePolicy/)
  t.is((await sendRaw(server.port, requestBytes(dynamoHeaders('ListTables'), '{}'))).body, '{"TableNames":["Music"]}')
})

test('the names that every object inherits are names of attributes, stored and read back exactly', async (t) => {
  const { server } = await servedMusic(t)
  const before = Object.getOwnPropertyNames(Object.prototype)
  const item = '{"pk":{"S":"a"},"sk":{"S":"x"},"__proto__":{"S":"p"},"constructor":{"M":{"__proto__":{"N":"1"}}}}'
  const put = `{"TableName":"Music","Item":${item}}`
  t.is((await sendRaw(server.port, requestBytes(dynamoHeaders('PutItem'), put))).status, 200)
  const get = JSON.stringify({ TableName: 'Music', Key })
  t.is((await sendRaw(server.port, requestBytes(dynamoHeaders('GetItem'), get))).body, `{"Item":${item}}`)
  t.deepEqual(Object.getOwnPropertyNames(Object.prototype), before)
})
