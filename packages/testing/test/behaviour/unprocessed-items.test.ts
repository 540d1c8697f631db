import { BatchGetItemCommand, BatchWriteItemCommand, ScanCommand, type WriteRequest } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key, puts, remove } from '../support/entries.js'
import { musicClient } from '../support/music.js'

async function write(client: FakeDynamoDBClient, requests: readonly WriteRequest[]): Promise<WriteRequest[]> {
  const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { Music: [...requests] } }))
  return answer.UnprocessedItems?.Music ?? []
}

async function stored(client: FakeDynamoDBClient): Promise<number | undefined> {
  return (await client.send(new ScanCommand({ TableName: 'Music' }))).Count
}

test('unprocessed({ rate }) hands back about that share, and does exactly the rest', async (t) => {
  const client = await musicClient()
  client.faults.unprocessed({ rate: 0.2 })
  let handedBack = 0
  for (let batch = 0; batch < 100; batch++) {
    const requests = puts(25).map((request) => ({
      PutRequest: { Item: { ...request.PutRequest?.Item, sk: { S: String(batch) } } },
    }))
    handedBack += (await write(client, requests)).length
  }
  t.true(handedBack > 400 && handedBack < 600, `${handedBack} of 2,500`)
  t.is(await stored(client), 2500 - handedBack)
})

test('the same seed hands back the same items, another seed others', async (t) => {
  const run = async (seed: number): Promise<unknown> => {
    const client = await musicClient({ seed })
    client.faults.unprocessed({ rate: 0.5 })
    return [await write(client, puts(25)), await write(client, puts(25))]
  }
  t.deepEqual(await run(3), await run(3))
  t.notDeepEqual(await run(3), await run(4))
})

test('unprocessed({ when }) is asked with table, kind and key', async (t) => {
  const client = await musicClient()
  const asked: unknown[] = []
  client.faults.unprocessed({
    when: (operation) => {
      asked.push(operation)
      return operation.kind === 'delete'
    },
  })
  const back = await write(client, [...puts(1), remove('a')])
  t.deepEqual(asked, [
    { table: 'Music', kind: 'put', key: key('pk-0') },
    { table: 'Music', kind: 'delete', key: key('a') },
  ])
  t.deepEqual(back, [remove('a')])
  t.is(client.calls.at(-1)?.handedBack, 1)
})

test('a table named by ARN is asked about by its name', async (t) => {
  const client = await musicClient()
  const arn = 'arn:aws:dynamodb:us-east-1:000000000000:table/Music'
  client.faults.unprocessed({ table: 'Music', when: ({ key: { pk } }) => pk?.S === 'pk-1' })
  const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [arn]: puts(3) } }))
  t.deepEqual(Object.keys(answer.UnprocessedItems ?? {}), [arn])
})

test('a batch of which nothing can be processed throws, as DynamoDB does', async (t) => {
  const client = await musicClient({ maxAttempts: 1 })
  client.faults.unprocessed()
  await t.throwsAsync(write(client, puts(3)), { name: 'ProvisionedThroughputExceededException' })
  t.is(client.calls.at(-1)?.handedBack, 0)
  t.is(await stored(client), 0)
})

test("whenAll: 'return' hands the whole batch back instead", async (t) => {
  const client = await musicClient()
  client.faults.unprocessed({ whenAll: 'return' })
  t.is((await write(client, puts(3))).length, 3)
  t.is(await stored(client), 0)
})

test('times counts calls', async (t) => {
  const client = await musicClient()
  const fault = client.faults.unprocessed({ times: 2, whenAll: 'return' })
  const lengths = []
  for (let call = 0; call < 3; call++) lengths.push((await write(client, puts(2))).length)
  t.deepEqual(lengths, [2, 2, 0])
  t.is(fault.struck, 2)
})

test('BatchGetItem hands keys back too', async (t) => {
  const client = await musicClient()
  await write(client, puts(4))
  client.faults.unprocessed({ when: ({ kind, key: { pk } }) => kind === 'get' && pk?.S === 'pk-2' })
  const Keys = ['pk-1', 'pk-2'].map((pk) => key(pk))
  const answer = await client.send(new BatchGetItemCommand({ RequestItems: { Music: { Keys } } }))
  t.deepEqual(answer.UnprocessedKeys, { Music: { Keys: [key('pk-2')] } })
  t.is(answer.Responses?.Music?.length, 1)
})

test('a handed back put names the same item, numbers in their stored form', async (t) => {
  const client = await musicClient()
  client.faults.unprocessed({ whenAll: 'return' })
  const [back] = await write(client, [{ PutRequest: { Item: { ...key('a'), n: { N: '1.0' } } } }])
  t.deepEqual(back, { PutRequest: { Item: { ...key('a'), n: { N: '1' } } } })
})
