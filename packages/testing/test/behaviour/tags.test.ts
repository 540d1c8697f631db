import {
  CreateTableCommand,
  DeleteTableCommand,
  ListTagsOfResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { musicClient, tableInput } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const ResourceArn = 'arn:aws:dynamodb:us-east-1:000000000000:table/Music'
const tag = (Key: string, Value = '') => ({ Key, Value })
const tags = (count: number) => Array.from({ length: count }, (_, index) => tag(`key-${index}`))
const add = (client: FakeDynamoDBClient, ...Tags: readonly { Key: string; Value: string }[]) =>
  client.send(new TagResourceCommand({ ResourceArn, Tags: [...Tags] }))
const listed = async (client: FakeDynamoDBClient) =>
  (await client.send(new ListTagsOfResourceCommand({ ResourceArn }))).Tags

test('tags are added, replaced, listed and removed', async (t) => {
  const client = await musicClient()
  t.deepEqual(await listed(client), [])
  await add(client, tag('a', '1'), tag('b', '2'))
  await add(client, tag('b', '3'))
  t.deepEqual(await listed(client), [tag('a', '1'), tag('b', '3')])
  await client.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['a', 'never'] }))
  t.deepEqual(await listed(client), [tag('b', '3')])
})

test('a table that is created again has no tags', async (t) => {
  const client = await musicClient()
  await add(client, tag('a'))
  await client.send(new DeleteTableCommand({ TableName: 'Music' }))
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S' })))
  t.deepEqual(await listed(client), [])
})

test('a snapshot keeps the tags that there were', async (t) => {
  const client = await musicClient()
  await add(client, tag('a'))
  const snapshot = client.snapshot()
  await add(client, tag('b'))
  client.restore(snapshot)
  t.deepEqual(await listed(client), [tag('a')])
})

// measured on AWS in October 2026
test('all 50 tags are one page, and a token that never was is not looked at', async (t) => {
  const client = await musicClient()
  await add(client, ...tags(50))
  const page = await client.send(new ListTagsOfResourceCommand({ ResourceArn, NextToken: 'x' }))
  t.is(page.Tags?.length, 50)
  t.is(page.NextToken, undefined)
})

test('a tag more than 50 is refused, another value of one of the 50 is not', async (t) => {
  const client = await musicClient()
  await add(client, ...tags(50))
  await t.throwsAsync(add(client, tag('one more')), {
    name: 'ValidationException',
    message: 'Number of Tags exceed the current limit for the provided ResourceArn',
  })
  await t.notThrowsAsync(add(client, tag('key-7', 'new')))
})

test('letters of any script, digits, spaces and + - = . _ : / @ can be in tags', async (t) => {
  const client = await musicClient()
  const hostile = [tag('ключ', 'café'), tag('表', 'a+b-c=d.e_f:g/h@i'), tag('__proto__', 'x'), tag('k'.repeat(128))]
  await add(client, ...hostile, tag('long', 'v'.repeat(256)))
  t.deepEqual((await listed(client))?.slice(0, 4), hostile)
})

// texts measured on AWS in October 2026
for (const [title, wrong, message] of [
  ['an empty key', tag(''), 'The Tag Key provided is invalid, Key: '],
  ['a key of 129 characters', tag('k'.repeat(129)), `The Tag Key provided is invalid, Key: ${'k'.repeat(129)}`],
  ['a key with #', tag('a#b'), 'The Tag Key provided is invalid, Key: a#b'],
  [
    'a value of 257 characters',
    tag('a', 'v'.repeat(257)),
    `The Tag Value provided is invalid, Value: ${'v'.repeat(257)}`,
  ],
  ['a value with %', tag('a', '100%'), 'The Tag Value provided is invalid, Value: 100%'],
  ['no value', { Key: 'a' }, 'The Tag Value provided is invalid, Value: null'],
  ['nothing at all', {}, 'The Tag Key provided is invalid, Key: null'],
  ['a key that AWS would set', tag('aws:a'), 'Tag Key cannot be prefixed with aws:, Key: aws:a'],
  ['a key twice', tag('good'), 'Duplicate Tag Keys provided as input: Duplicate Tag Key found good'],
] as const) {
  test(`a tag with ${title} is refused, and with it the good one beside it`, async (t) => {
    const client = await musicClient()
    const { body } = await rawCall(client, 'TagResource', { ResourceArn, Tags: [tag('good'), wrong] })
    t.is(body.__type, 'com.amazon.coral.validate#ValidationException')
    t.is(body.message, message)
    t.deepEqual(await listed(client), [])
  })
}

for (const [title, operation, input, message] of [
  ['no tags', 'TagResource', { ResourceArn, Tags: [] }, 'Atleast one Tag needs to be provided as Input.'],
  ['no keys', 'UntagResource', { ResourceArn, TagKeys: [] }, 'Atleast one Tag Key needs to be provided as Input.'],
  [
    'tags that are missing',
    'TagResource',
    { ResourceArn },
    "1 validation error detected: Value null at 'tags' failed to satisfy constraint: Member must not be null",
  ],
  [
    '51 keys',
    'UntagResource',
    { ResourceArn, TagKeys: tags(51).map(({ Key }) => Key) },
    'Number of Tags exceed the current limit for the provided ResourceArn',
  ],
  ['no ARN', 'ListTagsOfResource', {}, 'Invalid TableArn'],
  [
    'a name for an ARN',
    'ListTagsOfResource',
    { ResourceArn: 'Music' },
    "One or more parameter values were invalid: ARNs must start with 'arn:': Music",
  ],
  [
    'an ARN of something else',
    'ListTagsOfResource',
    { ResourceArn: 'arn:aws:s3:::bucket' },
    'One or more parameter values were invalid: Provided Arn is not a DynamoDB resource arn: arn:aws:s3:::bucket',
  ],
  [
    'the ARN of an index',
    'ListTagsOfResource',
    { ResourceArn: `${ResourceArn}/index/gsi` },
    'One or more parameter values were invalid: Invalid resource arn provided, only table or stream is accepted. ' +
      `Provided resource arn: ${ResourceArn}/index/gsi`,
  ],
] as const) {
  test(`${operation} refuses ${title}`, async (t) => {
    const { body } = await rawCall(await musicClient(), operation, input)
    t.is(body.__type, 'com.amazon.coral.validate#ValidationException')
    t.is(body.message, message)
  })
}

test('faults of a table strike its tags too', async (t) => {
  const client = await musicClient({ maxAttempts: 1 })
  client.faults.throttle({ table: 'Music', operations: ['TagResource'] })
  await t.throwsAsync(add(client, tag('a')), { name: 'ProvisionedThroughputExceededException' })
})
