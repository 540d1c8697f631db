import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  PutItemCommand,
  TagResourceCommand,
  TransactWriteItemsCommand,
  UntagResourceCommand,
  UpdateItemCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient, PlainStep } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { sameState, stateOf } from '../support/hostile/state-of.js'
import { type SdkItem, variedAttributes, variedClient, variedKey, variedTable } from '../support/varied-table.js'

const RUNS = { long: 2000, ci: 300, test: 40 }[process.env.SLUICE_TIER ?? 'test'] ?? 40
/** More than the upper tiers' runs take on a busy machine. */
const MAX_MS = 15 * 60 * 1000

const TableName = 'Varied'
const ResourceArn = 'arn:aws:dynamodb:us-east-1:000000000000:table/Varied'

/** Sends one operation, which may succeed or fail. */
type Try = (client: FakeDynamoDBClient) => Promise<unknown>

const condition = fc.constantFrom(
  {},
  { ConditionExpression: 'attribute_exists(pk)' },
  { ConditionExpression: 'attribute_not_exists(pk)' },
  { ConditionExpression: 'u = :two', ExpressionAttributeValues: { ':two': { S: 'two' } } },
)
// what an index takes, what it doesn't, and what no item may have
const attributes = fc.oneof(
  { weight: 4, arbitrary: variedAttributes },
  fc.constantFrom<SdkItem>(
    { s: { N: '1' } },
    { n: { S: '1' } },
    { s: { S: '' } },
    { s: { S: 'x'.repeat(3000) } },
    { u: { S: 'x'.repeat(409_600) } },
    { u: { N: '1e126' } },
    { u: { SS: ['a', 'a'] } },
    { u: { SS: [] } },
  ),
)
const item = fc.tuple(variedKey, attributes).map(([key, more]): SdkItem => ({ ...key, ...more }))
const key = fc.oneof(
  { weight: 6, arbitrary: variedKey },
  fc.constantFrom<SdkItem>({ pk: { S: 'p' } }, { pk: { S: 'p' }, sk: { N: '1' } }, { pk: { S: '' }, sk: { S: 'a' } }),
)

const expression = fc.constantFrom(
  'SET u = :two',
  'SET s = :two',
  'SET n = :two',
  'SET n = n + :two',
  'SET n = n + :one, m.x = :one',
  'SET n = :one, u = nope',
  'SET l[0] = :one',
  'ADD n :one SET u = u + :one',
  'ADD u :one',
  'REMOVE u.x',
  'REMOVE n, s',
  'SET pk = :two',
)
const values = { ':one': { N: '1' }, ':two': { S: 'two' } }
function updateOf(Key: SdkItem, UpdateExpression: string) {
  const used = Object.entries(values).filter(([name]) => UpdateExpression.includes(name))
  return {
    TableName,
    Key,
    UpdateExpression,
    ...(used.length > 0 && { ExpressionAttributeValues: Object.fromEntries(used) }),
  }
}

const put = fc.tuple(item, condition).map(
  ([Item, more]): Try =>
    (client) =>
      client.send(new PutItemCommand({ TableName, Item, ...more })),
)
const remove = fc.tuple(key, condition).map(
  ([Key, more]): Try =>
    (client) =>
      client.send(new DeleteItemCommand({ TableName, Key, ...more })),
)
const update = fc.tuple(key, expression).map(
  ([Key, text]): Try =>
    (client) =>
      client.send(new UpdateItemCommand(updateOf(Key, text))),
)
const batch = fc
  .array(
    fc.oneof(
      item.map((Item) => ({ PutRequest: { Item } })),
      key.map((Key) => ({ DeleteRequest: { Key } })),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(
    (requests): Try =>
      (client) =>
        client.send(new BatchWriteItemCommand({ RequestItems: { Varied: requests } })),
  )
const transaction = fc
  .array(
    fc.oneof(
      fc.tuple(item, condition).map(([Item, more]) => ({ Put: { TableName, Item, ...more } })),
      fc.tuple(key, condition).map(([Key, more]) => ({ Delete: { TableName, Key, ...more } })),
      fc.tuple(key, expression).map(([Key, text]) => ({ Update: updateOf(Key, text) })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(
    (TransactItems): Try =>
      (client) =>
        client.send(new TransactWriteItemsCommand({ TransactItems })),
  )
const capacity = { ReadCapacityUnits: 1, WriteCapacityUnits: 1 }
const tables = fc.constantFrom<Try>(
  (client) => client.send(new CreateTableCommand(variedTable())),
  (client) => client.send(new CreateTableCommand({ ...variedTable('Other'), BillingMode: 'PROVISIONED' })),
  (client) => client.send(new DeleteTableCommand({ TableName })),
  (client) => client.send(new DeleteTableCommand({ TableName: 'Nope' })),
  (client) => client.send(new UpdateTableCommand({ TableName, ProvisionedThroughput: capacity })),
  (client) =>
    client.send(
      new UpdateTableCommand({ TableName, GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'nope' } }] }),
    ),
  (client) =>
    client.send(
      new TagResourceCommand({
        ResourceArn,
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'aws:b', Value: '' },
        ],
      }),
    ),
  (client) =>
    client.send(
      new TagResourceCommand({ ResourceArn, Tags: Array.from({ length: 51 }, (_, n) => ({ Key: `${n}`, Value: '' })) }),
    ),
  (client) => client.send(new UntagResourceCommand({ ResourceArn: `${ResourceArn}s`, TagKeys: ['a'] })),
  (client) =>
    client.send(
      new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { Enabled: false, AttributeName: 'n' } }),
    ),
)

/** What is in the way of a call; nothing of the call is done with any of them. */
const fault = fc.constantFrom<PlainStep>(
  ...Array<PlainStep>(8).fill('ok'),
  'throttle',
  'server-error',
  'connection-reset',
)
const step = fc.record({
  attempt: fc.oneof(
    { weight: 3, arbitrary: put },
    { weight: 2, arbitrary: update },
    remove,
    batch,
    transaction,
    tables,
  ),
  fault,
})

test('whatever operation fails, and why ever, everything is as it was before', async (t) => {
  t.timeout(MAX_MS)
  const failures = new Map<string, number>()
  let successes = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
      const client = await variedClient({ maxAttempts: 1, recordCalls: 0 })
      await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: true }))
      for (const { attempt, fault: inTheWay } of steps) {
        const [before, dumped] = [stateOf(client), client.dump()]
        const script = client.faults.script([inTheWay])
        const error: unknown = await attempt(client).then(
          () => undefined,
          (reason) => reason,
        )
        script.stop()
        if (!(error instanceof Error)) {
          successes++
          continue
        }
        failures.set(error.name, (failures.get(error.name) ?? 0) + 1)
        t.true(sameState(before, stateOf(client)), error.message)
        t.deepEqual(client.dump(), dumped)
      }
    }),
    { numRuns: RUNS },
  )
  t.log(`${successes} done; ${[...failures].map(([name, count]) => `${count} × ${name}`).join(', ')}`)
  // else nothing of this was tested
  t.true(successes > RUNS)
  for (const name of [
    'ConditionalCheckFailedException',
    'ProvisionedThroughputExceededException',
    'TransactionCanceledException',
    'ValidationException',
  ]) {
    t.true(failures.has(name), `${name} was never met`)
  }
})

test('an operation that hands everything back changes nothing', async (t) => {
  t.timeout(MAX_MS)
  const requests = fc.uniqueArray(item, { minLength: 1, maxLength: 6, selector: ({ pk, sk }) => `${pk?.S}|${sk?.S}` })
  await fc.assert(
    fc.asyncProperty(requests, fc.constantFrom('throw' as const, 'return' as const), async (items, whenAll) => {
      const client = await variedClient({ maxAttempts: 1 })
      client.faults.unprocessed({ whenAll })
      const before = stateOf(client)
      const batched = { RequestItems: { Varied: items.map((Item) => ({ PutRequest: { Item } })) } }
      await client.send(new BatchWriteItemCommand(batched)).then(
        ({ UnprocessedItems }) => t.is(UnprocessedItems?.Varied?.length, items.length),
        ({ name }) => t.true(['ProvisionedThroughputExceededException', 'ValidationException'].includes(name), name),
      )
      t.true(sameState(before, stateOf(client)))
    }),
    { numRuns: RUNS },
  )
})
