import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { openReadCalls } from '#src/client/read-calls.js'
import { Specimen } from '../fixtures/specimen.js'

const KEY = { shelf: { S: 'A' }, box: { S: '1' } }
/** A value of each type; names and texts that look like binary. */
const ITEM = {
  ...KEY,
  B: { S: '"B":"AA=="' },
  __proto__name: { N: '1' },
  none: { NULL: true },
  flag: { BOOL: false },
  bytes: { B: new Uint8Array([0, 255]) },
  blobs: { BS: [new Uint8Array([1]), new Uint8Array()] },
  words: { SS: ['é', '😀'] },
  counts: { NS: ['1', '2.5'] },
  deep: { L: [{ M: { B: { B: new Uint8Array([7]) }, BS: { M: {} } } }, { L: [{ B: new Uint8Array([8]) }] }] },
}

async function start(options: object = {}) {
  const client = new FakeDynamoDBClient(options)
  await client.createTables(Specimen)
  await client.send(new PutItemCommand({ TableName: 'Specimens', Item: ITEM }))
  await client.send(new PutItemCommand({ TableName: 'Specimens', Item: { ...KEY, box: { S: '2' } } }))
  client.clearCalls()
  return { client, calls: openReadCalls(client) }
}

const QUERY: QueryCommandInput = {
  TableName: 'Specimens',
  KeyConditionExpression: 'shelf = :a',
  ExpressionAttributeValues: { ':a': { S: 'A' } },
  Limit: 1,
  ReturnConsumedCapacity: 'INDEXES',
}
const BATCH: BatchGetItemCommandInput = {
  RequestItems: { Specimens: { Keys: [KEY, { ...KEY, box: { S: '2' } }], ConsistentRead: true } },
  ReturnConsumedCapacity: 'TOTAL',
}
const MISSING = { TableName: 'Specimens', Key: { ...KEY, box: { S: '3' } } }

/** An output without what is another each time. */
function stripped({ output }: { readonly output: object }): object {
  const { $metadata, ...rest } = output as { $metadata: { httpStatusCode: number } }
  return { ...rest, status: $metadata.httpStatusCode }
}

for (const [kind, wrap] of Object.entries({
  DynamoDBClient: (client: FakeDynamoDBClient) => client,
  DynamoDBDocumentClient: (client: FakeDynamoDBClient) => DynamoDBDocumentClient.from(client),
})) {
  test(`reads through a ${kind} give what the SDK itself gives, bytes and all`, async (t) => {
    const { client } = await start()
    const calls = openReadCalls(wrap(client))
    // what is left unprocessed comes back as keys, with bytes where they are some
    const same = async (ours: Promise<{ readonly output: object }>, theirs: Promise<object>): Promise<void> => {
      t.deepEqual(stripped(await ours), stripped({ output: await theirs }))
    }
    const one = { TableName: 'Specimens', Key: KEY, ReturnConsumedCapacity: 'TOTAL' } as const
    await same(calls.get(one), client.send(new GetItemCommand(one)))
    await same(calls.get(MISSING), client.send(new GetItemCommand(MISSING)))
    await same(calls.query(QUERY), client.send(new QueryCommand(QUERY)))
    const scan = { TableName: 'Specimens' }
    await same(calls.scan(scan), client.send(new ScanCommand(scan)))
    await same(calls.batchGet(BATCH), client.send(new BatchGetItemCommand(BATCH)))
    client.faults.unprocessed({ when: ({ key }) => key.box?.S === '1' })
    await same(calls.batchGet(BATCH), client.send(new BatchGetItemCommand(BATCH)))
  })
}

test('errors are what the SDK throws, after one attempt', async (t) => {
  const { client, calls } = await start()
  const other = { TableName: 'Others', Key: KEY }
  const ours = await t.throwsAsync(calls.get(other))
  const theirs = await t.throwsAsync(client.send(new GetItemCommand(other)))
  t.is(ours?.constructor, theirs?.constructor)
  t.is(ours?.message, theirs?.message)
  client.clearCalls()
  client.faults.throttle()
  await t.throwsAsync(calls.query(QUERY), { name: 'ProvisionedThroughputExceededException' })
  t.is(client.callCount, 1)
})

const BAD: readonly (readonly [title: string, body: unknown])[] = [
  ['no body', ''],
  ['HTML', '<html>secret</html>'],
  ['cut off', '{"Items":[{"x":{"S":"secret"}}'],
  ['no object', '7'],
  ['a text for items', { Items: 'secret' }],
  ['an item that is none', { Items: [null] }],
  ['a list for a key', { LastEvaluatedKey: [] }],
]

for (const [title, body] of BAD) {
  test(`an answer with ${title} is unreadable, and isn't quoted`, async (t) => {
    const { client, calls } = await start()
    client.faults.answer(() => body)
    const error = await t.throwsAsync(calls.scan({ TableName: 'Specimens' }), { name: 'UnreadableAnswer' })
    t.false(`${error?.message}${error?.stack}`.includes('secret'))
  })
}

test('parts of a batch that are none are unreadable', async (t) => {
  for (const body of [{ Responses: [] }, { Responses: { A: {} } }, { UnprocessedKeys: { A: {} } }]) {
    const { client, calls } = await start()
    client.faults.answer(() => body)
    await t.throwsAsync(calls.batchGet(BATCH), { name: 'UnreadableAnswer' })
  }
})

test('members that are null are left out, as the SDK leaves them out', async (t) => {
  const { client, calls } = await start()
  client.faults.answer(() => ({ Items: [{ x: { S: 'null', N: null, B: null } }], LastEvaluatedKey: null, Count: 1 }))
  const { output } = await calls.scan({ TableName: 'Specimens' })
  t.deepEqual(output.Items, [{ x: { S: 'null' } }])
  t.false('LastEvaluatedKey' in output)
})

test('whoever looks on at any step sees the output that the SDK would give, and may change it', async (t) => {
  const { client, calls } = await start()
  const add = client.middlewareStack.add as (middleware: unknown, options: object) => void
  const seen: unknown[] = []
  for (const step of ['initialize', 'serialize', 'build', 'finalizeRequest', 'deserialize']) {
    const watch = (next: (args: object) => Promise<{ output: { Item?: object } }>) => async (args: object) => {
      const result = await next(args)
      seen.push(result.output.Item)
      return step === 'initialize' ? { ...result, output: { Item: { ...KEY, note: { S: 'theirs' } } } } : result
    }
    add.call(client.middlewareStack, watch, { step, name: `users-${step}`, priority: 'high' })
  }
  const { output } = await calls.get({ TableName: 'Specimens', Key: KEY })
  t.deepEqual(seen, Array(5).fill(ITEM))
  t.is(output.Item?.note?.S, 'theirs')
})

test('a middleware that sends a request twice, side by side, or stands beside the deserialiser, is given whole answers', async (t) => {
  const { client, calls } = await start()
  type Answer = { readonly output?: { readonly Item?: object }; readonly response: object }
  const { middlewareStack: stack } = client
  const add = stack.add as (middleware: unknown, options: object) => void
  const addRelativeTo = stack.addRelativeTo as typeof add
  const seen: string[] = []
  const beside = (next: (args: object) => Promise<Answer>) => async (args: object) => {
    seen.push('beside')
    return next(args)
  }
  const deserialiser = { relation: 'after', toMiddleware: 'deserializerMiddleware' }
  addRelativeTo.call(stack, beside, { ...deserialiser, name: 'users-beside' })
  const answered: unknown[] = []
  const hedge = (next: (args: object) => Promise<Answer>) => async (args: object) => {
    const answers = await Promise.all([next(args), next(args)])
    answered.push(...answers.map(({ output }) => output?.Item))
    return answers[1]
  }
  add.call(stack, hedge, { step: 'finalizeRequest', priority: 'low', name: 'users-hedge' })
  const { output } = await calls.get({ TableName: 'Specimens', Key: KEY })
  t.deepEqual(output.Item, ITEM)
  t.deepEqual(answered, [ITEM, ITEM])
  t.deepEqual(seen, ['beside', 'beside'])
})

test('a signal cancels a call under way, and no other', async (t) => {
  const clock = new VirtualClock({ autoAdvance: false })
  const { client, calls } = await start({ clock })
  client.faults.latency({ ms: 1_000 })
  const abort = new AbortController()
  const cancelled = calls.get({ TableName: 'Specimens', Key: KEY }, { signal: abort.signal })
  const other = calls.get({ TableName: 'Specimens', Key: KEY })
  while (clock.sleeping < 2) await new Promise((resolve) => setImmediate(resolve))
  abort.abort()
  await t.throwsAsync(cancelled, { name: 'AbortError' })
  await clock.advance(1_000)
  t.deepEqual((await other).output.Item, ITEM)
})

test('a client whose send is replaced is sent to as it is', async (t) => {
  const { client } = await start()
  const sent: unknown[] = []
  const answers: unknown[] = [{ Item: ITEM }, undefined]
  client.send = (async (command: unknown) => {
    sent.push(command)
    return answers.shift()
  }) as never
  const calls = openReadCalls(client)
  t.deepEqual((await calls.get({ TableName: 'Specimens', Key: KEY })).output.Item, ITEM)
  await t.throwsAsync(calls.get({ TableName: 'Specimens', Key: KEY }), { name: 'UnreadableAnswer' })
  t.true(sent.every((command) => command instanceof GetItemCommand))
})
