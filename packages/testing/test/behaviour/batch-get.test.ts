import { BatchGetItemCommand, BatchWriteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { key, puts } from '../support/entries.js'
import { musicClient } from '../support/music.js'

test('fact 40: missing items are left out, and UnprocessedKeys is always there', async (t) => {
  const client = await musicClient()
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(3) } }))
  const Keys = ['pk-0', 'pk-2', 'nobody'].map((pk) => key(pk))
  const { Responses, UnprocessedKeys } = await client.send(
    new BatchGetItemCommand({ RequestItems: { Music: { Keys } } }),
  )
  t.deepEqual(Responses?.Music?.map(({ pk }) => pk?.S).sort(), ['pk-0', 'pk-2'])
  t.deepEqual(UnprocessedKeys, {})
})

test('fact 40: no order is promised, and the fake keeps to that', async (t) => {
  const client = await musicClient()
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(25) } }))
  const asked = Array.from({ length: 25 }, (_, index) => `pk-${index}`)
  const Keys = asked.map((pk) => key(pk))
  const { Responses } = await client.send(new BatchGetItemCommand({ RequestItems: { Music: { Keys } } }))
  const got = Responses?.Music?.map(({ pk }) => pk?.S)
  t.notDeepEqual(got, asked)
  t.deepEqual(got?.sort(), asked.sort())
})

test('fact 40: duplicate keys are refused', async (t) => {
  const client = await musicClient()
  await t.throwsAsync(
    client.send(new BatchGetItemCommand({ RequestItems: { Music: { Keys: [key('a'), key('a')] } } })),
    {
      message: 'Provided list of item keys contains duplicates',
    },
  )
})

test('fact 40: 101 keys are refused', async (t) => {
  const client = await musicClient()
  const Keys = Array.from({ length: 101 }, (_, index) => key(String(index)))
  await t.throwsAsync(client.send(new BatchGetItemCommand({ RequestItems: { Music: { Keys } } })), {
    message:
      "1 validation error detected: Value at 'RequestItems.Music.member.Keys' failed to satisfy constraint: " +
      'Member must have length less than or equal to 100',
  })
})

test('fact 40: an empty map is refused', async (t) => {
  await t.throwsAsync((await musicClient()).send(new BatchGetItemCommand({ RequestItems: {} })), {
    message:
      "1 validation error detected: Value at 'RequestItems' failed to satisfy constraint: " +
      'Member must have length greater than or equal to 1',
  })
})

test('fact 40: what is over 16 MB comes back unprocessed', async (t) => {
  const client = await musicClient()
  const text = { S: 'x'.repeat(400_000) }
  const Keys = Array.from({ length: 45 }, (_, index) => key(String(index)))
  for (const one of Keys) await client.send(new PutItemCommand({ TableName: 'Music', Item: { ...one, text } }))
  const command = new BatchGetItemCommand({ RequestItems: { Music: { Keys, ConsistentRead: true } } })
  const { Responses, UnprocessedKeys } = await client.send(command)
  const got = Responses?.Music?.length ?? 0
  t.is(got, 41, '41 items of 400,0xx bytes are within 16 MB, 42 are not')
  t.is(UnprocessedKeys?.Music?.Keys?.length, 4)
  t.true(UnprocessedKeys?.Music?.ConsistentRead)
})
