import { inspect } from 'node:util'
import { BatchWriteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key, puts } from '../support/entries.js'
import { musicClient } from '../support/music.js'

const put = new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), n: { N: '1.0' } } })

test('calls hold each request as it was sent, before numbers take their stored form', async (t) => {
  const client = await musicClient({ clock: new VirtualClock({ start: 5000 }) })
  await client.send(put)
  t.like(client.calls.at(-1), {
    operation: 'PutItem',
    input: { TableName: 'Music', Item: { ...key('a'), n: { N: '1.0' } } },
    at: 5000,
    outcome: 'ok',
    handedBack: 0,
  })
  t.is(client.calls.at(-1)?.bytes, JSON.stringify(client.calls.at(-1)?.input).length)
})

test('a retry is a call of its own', async (t) => {
  const client = await musicClient()
  client.clearCalls()
  client.faults.script([{ kind: 'throttle' }, 'lost-answer', 'connection-reset'])
  await client.send(put)
  const outcomes = client.calls.map(({ outcome }) => outcome)
  t.deepEqual(outcomes, ['ProvisionedThroughputExceededException', 'lost', 'reset', 'ok'])
})

test('console.log(client.calls) shows one readable line for each call', async (t) => {
  const client = await musicClient()
  client.clearCalls()
  client.faults.unprocessed({ when: ({ key: { pk } }) => pk?.S === 'pk-1' })
  await client.send(put)
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(5) } }))
  const lines = inspect(client.calls)
    .split('\n')
    .filter((line) => line.includes('→'))
  t.regex(lines[0] ?? '', /PutItem → ok \{/)
  t.regex(lines[1] ?? '', /BatchWriteItem → ok, 1 handed back \{.*… \(\d+ characters\)/)
  t.is(lines.length, 2)
})

test('recordCalls bounds what is kept, the latest stay; 0 keeps none', async (t) => {
  const client = new FakeDynamoDBClient({ recordCalls: 3 })
  for (let call = 0; call < 10; call++) {
    await t.throwsAsync(client.send(new PutItemCommand({ TableName: `Nope${call}`, Item: key('a') })))
  }
  t.deepEqual(
    client.calls.map(({ input }) => input.TableName),
    ['Nope7', 'Nope8', 'Nope9'],
  )
  t.is(client.callCount, 10)
  const silent = new FakeDynamoDBClient({ recordCalls: 0 })
  await t.throwsAsync(silent.send(put))
  t.deepEqual([silent.calls.length, silent.callCount], [0, 1])
  t.throws(() => new FakeDynamoDBClient({ recordCalls: -1 }), { instanceOf: OptionError })
})

test('calls can be serialised', async (t) => {
  const client = await musicClient()
  t.like(JSON.parse(JSON.stringify(client.calls))[0], { operation: 'CreateTable', outcome: 'ok' })
})
