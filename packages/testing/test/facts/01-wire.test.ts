import { crc32 } from 'node:zlib'
import test, { type ExecutionContext } from 'ava'
import { dynamoHeaders, type HttpAnswer, requestBytes, sendRaw } from '../support/raw-http.js'
import { servedMusic } from '../support/served-music.js'

// written against AWS before 2023, and the same on DynamoDB Local but for its `Message`

async function answerTo(t: ExecutionContext, operation: string, body: object): Promise<HttpAnswer> {
  const { server } = await servedMusic(t)
  return await sendRaw(server.port, requestBytes(dynamoHeaders(operation), JSON.stringify(body)))
}

test('fact 1a: a ValidationException has the type com.amazon.coral.validate#ValidationException (older source)', async (t) => {
  const { status, body } = await answerTo(t, 'GetItem', { TableName: 'Music', Key: {} })
  t.is(status, 400)
  t.is(
    body,
    '{"__type":"com.amazon.coral.validate#ValidationException",' +
      '"message":"The provided key element does not match the schema"}',
  )
})

for (const [operation, input, name] of [
  ['GetItem', { TableName: 'Nowhere', Key: {} }, 'ResourceNotFoundException'],
  [
    'DeleteItem',
    { TableName: 'Music', Key: { pk: { S: 'a' }, sk: { S: 'x' } }, ConditionExpression: 'attribute_exists(pk)' },
    'ConditionalCheckFailedException',
  ],
] as const) {
  test(`fact 1b: a ${name} has the namespace of the data plane (older source)`, async (t) => {
    const { status, body } = await answerTo(t, operation, input)
    t.is(status, 400)
    t.is(JSON.parse(body).__type, `com.amazonaws.dynamodb.v20120810#${name}`)
  })
}

// DynamoDB Local's member is `Message`
test('fact 1c: the text of an error is its `message`', async (t) => {
  const { body } = await answerTo(t, 'GetItem', { TableName: 'Music', Key: {} })
  t.deepEqual(Object.keys(JSON.parse(body)), ['__type', 'message'])
})

for (const [outcome, input] of [
  ['an answer', {}],
  ['a refusal', { Limit: 0 }],
] as const) {
  test(`fact 1d: ${outcome} has the header x-amzn-requestid`, async (t) => {
    const { headers } = await answerTo(t, 'ListTables', input)
    t.regex(headers['x-amzn-requestid'] ?? '', /^\S{36,52}$/)
  })

  test(`fact 1e: ${outcome} has the header x-amz-crc32, the CRC-32 of its body`, async (t) => {
    const { headers, body } = await answerTo(t, 'ListTables', input)
    t.is(headers['x-amz-crc32'], String(crc32(body)))
  })

  test(`fact 1f: ${outcome} has the content type application/x-amz-json-1.0`, async (t) => {
    const { headers } = await answerTo(t, 'ListTables', input)
    t.is(headers['content-type'], 'application/x-amz-json-1.0')
  })
}
