import { QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { put } from '../support/entries.js'
import { done, kilobytes, limitedMusic, throttlingOf, write } from '../support/limited-music.js'

const HOT = ['ProvisionedThroughputExceededException', 'TableWriteKeyRangeThroughputExceeded']

/** Uses up what a partition key can take in a second. */
async function heat(client: FakeDynamoDBClient, pk: string): Promise<void> {
  for (let call = 0; call < 4; call++) await write(client, 250, pk)
}

test('one partition key takes 1,000 write units a second, whatever the table has', async (t) => {
  const { client, clock } = await limitedMusic(5000)
  await heat(client, 'hot')
  t.deepEqual(await throttlingOf(write(client, 1, 'hot')), HOT)
  t.is(client.capacityLeft('Music').write, 4000)
  await clock.advance(100)
  let written = 0
  for (let sk = 0; sk < 100; sk += 20) {
    const requests = Array.from({ length: 20 }, (_, index) => put('hot', `${sk + index}`))
    written += await done(client, requests)
  }
  t.is(written, 100)
  t.deepEqual(await throttlingOf(write(client, 1, 'hot')), HOT)
})

test('a hot key does not slow the others: each can have all the table has left', async (t) => {
  const { client } = await limitedMusic(5000)
  await heat(client, 'hot')
  for (const pk of ['a', 'b', 'c']) await heat(client, pk)
  t.is(client.capacityLeft('Music').write, 1000)
  t.is(await throttlingOf(write(client, 1, 'cold')), 'admitted')
  t.deepEqual(await throttlingOf(write(client, 1, 'hot')), HOT)
})

test('in a batch only the items of the hot key come back', async (t) => {
  const { client } = await limitedMusic(5000)
  await heat(client, 'hot')
  const requests = [put('cold', '1'), put('hot', '1'), put('cold', '2'), put('hot', '2')]
  t.is(await done(client, requests), 2)
  const { Items } = await client.send(new ScanCommand({ TableName: 'Music', ProjectionExpression: 'pk, sk' }))
  t.deepEqual(Items?.map(({ pk, sk }) => `${pk?.S} ${sk?.S}`).sort(), ['cold 1', 'cold 2', 'hot x'])
})

test('a key reads 3,000 units a second; a Scan heats no key', async (t) => {
  const { client } = await limitedMusic(40_000)
  for (const sk of ['1', '2']) await done(client, [put('hot', sk, { d: { S: kilobytes(390, 'hot') } })])
  const query = (): Promise<unknown> =>
    client.send(
      new QueryCommand({
        TableName: 'Music',
        KeyConditionExpression: 'pk = :p',
        ExpressionAttributeValues: { ':p': { S: 'hot' } },
        ConsistentRead: true,
      }),
    )
  await query()
  const cost = 40_000 - client.capacityLeft('Music').read
  t.is(cost, 195)
  for (let left = 3000 - cost; left > 0; left -= cost) t.is(await throttlingOf(query()), 'admitted')
  t.deepEqual(await throttlingOf(query()), [
    'ProvisionedThroughputExceededException',
    'TableReadKeyRangeThroughputExceeded',
  ])
  t.is(await throttlingOf(client.send(new ScanCommand({ TableName: 'Music' }))), 'admitted')
})

test('on demand, a hot key is told by the error of that mode', async (t) => {
  const { client } = await limitedMusic(undefined)
  await heat(client, 'hot')
  t.deepEqual(await throttlingOf(write(client, 1, 'hot')), [
    'ThrottlingException',
    'TableWriteKeyRangeThroughputExceeded',
  ])
})
