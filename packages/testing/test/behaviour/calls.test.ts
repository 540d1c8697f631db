import { inspect } from 'node:util'
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  GetItemCommand,
  ListTablesCommand,
  ListTagsOfResourceCommand,
  PutItemCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { type CallFilter, FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key, puts } from '../support/entries.js'
import { musicClient, tableInput } from '../support/music.js'

const ARN = 'arn:aws:dynamodb:us-east-1:000000000000:table/Music'
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

test('a call tells its tables and items: those it names, or those that a query returned', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(tableInput('Films', { pk: 'S' })))
  client.clearCalls()
  const film = { PutRequest: { Item: { pk: { S: 'f' } } } }
  await client.send(new BatchWriteItemCommand({ RequestItems: { [ARN]: puts(5), Films: [film] } }))
  const Delete = { TableName: 'Music', Key: key('pk-0') }
  await client.send(
    new TransactWriteItemsCommand({
      TransactItems: [{ Delete }, { Put: { TableName: 'Films', Item: { pk: { S: 'g' } } } }],
    }),
  )
  await client.send(new ScanCommand({ TableName: ARN, Limit: 3 }))
  await client.send(new ListTagsOfResourceCommand({ ResourceArn: ARN }))
  await client.send(new ListTablesCommand({}))
  await t.throwsAsync(client.send(new ScanCommand({ TableName: 'Nope' })))
  t.deepEqual(
    client.calls.map(({ operation, tables, items }) => [operation, tables, items]),
    [
      ['BatchWriteItem', ['Music', 'Films'], 6],
      ['TransactWriteItems', ['Music', 'Films'], 2],
      ['Scan', ['Music'], 3],
      ['ListTagsOfResource', ['Music'], undefined],
      ['ListTables', [], undefined],
      ['Scan', ['Nope'], undefined],
    ],
  )
})

test('a call prints as one line, by String, join and the console', async (t) => {
  const client = await musicClient({ clock: new VirtualClock({ start: Date.UTC(2026, 0, 1) }) })
  client.clearCalls()
  client.faults.unprocessed({ when: ({ key: { pk } }) => pk?.S === 'pk-1' })
  client.faults.latency({ ms: 250, times: 1 })
  client.faults.throttle({ operations: ['GetItem'], times: 1 })
  await client.send(put)
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(5) } }))
  await client.send(new GetItemCommand({ TableName: 'Music', Key: key('a') }))
  const bytes = client.calls.map((call) => call.bytes)
  const lines = [
    `2026-01-01T00:00:00.000Z PutItem Music: 1 item, ${bytes[0]} bytes → ok`,
    `2026-01-01T00:00:00.250Z BatchWriteItem Music: 5 items, ${bytes[1]} bytes → ok, 1 handed back`,
    `2026-01-01T00:00:00.250Z GetItem Music: 1 item, ${bytes[2]} bytes → ProvisionedThroughputExceededException`,
    `2026-01-01T00:00:00.250Z GetItem Music: 1 item, ${bytes[3]} bytes → ok`,
  ]
  t.is(client.calls.join('\n'), lines.join('\n'))
  t.deepEqual(client.calls.map(String), lines)
  t.is(inspect(client.calls), `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]`)
})

test('findCalls finds calls by operation, table and outcome, each or all together', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(tableInput('Films', { pk: 'S' })))
  client.faults.throttle({ operations: ['PutItem'], times: 1 })
  await client.send(put)
  await client.send(new PutItemCommand({ TableName: 'Films', Item: { pk: { S: 'a' } } }))
  await client.send(new BatchWriteItemCommand({ RequestItems: { [ARN]: puts(2) } }))
  const found = (filter: CallFilter) => client.findCalls(filter).map((call) => client.calls.indexOf(call))
  t.deepEqual(found({}), [0, 1, 2, 3, 4, 5])
  t.deepEqual(found({ operation: 'PutItem' }), [2, 3, 4])
  t.deepEqual(found({ table: 'Music' }), [0, 2, 3, 5])
  t.deepEqual(found({ table: ARN }), [0, 2, 3, 5])
  t.deepEqual(found({ outcome: 'ProvisionedThroughputExceededException' }), [2])
  t.deepEqual(found({ operation: 'PutItem', table: 'Music', outcome: 'ok' }), [3])
  t.deepEqual(found({ operation: 'Query' }), [])
})

test('a filter that could find nothing by mistake is refused', async (t) => {
  const client = await musicClient()
  for (const [filter, option, expected] of [
    [{ operation: 'PutItme' }, 'operation', 'the name of an operation that the fake has (PutItem?)'],
    [{ operation: 'ExecuteStatement' }, 'operation', 'the name of an operation that the fake has, got'],
    [{ tabel: 'Music' }, 'tabel', 'left out: calls are found by operation, table, outcome'],
    [{ table: 5 }, 'table', 'a string'],
    [{ outcome: ['ok'] }, 'outcome', 'a string'],
  ] as const) {
    const error = t.throws(() => client.findCalls(filter as never), { instanceOf: OptionError })
    t.is(error.option, option)
    t.true(error.message.replaceAll('`', '').includes(expected), error.message)
  }
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
