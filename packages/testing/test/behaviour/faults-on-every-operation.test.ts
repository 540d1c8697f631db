import * as sdk from '@aws-sdk/client-dynamodb'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient, Fault, Faults, FaultTrigger, OperationName } from '@sluice/testing'
import test from 'ava'
import { OPERATION_NAMES } from '#src/engine/operation-name.js'
import { OPERATIONS } from '#src/engine/operations.js'
import { key } from '../support/entries.js'
import { musicClient, tableInput } from '../support/music.js'

type AnyCommand = new (input: object) => PutItemCommand

const arn = (table: string) => `arn:aws:dynamodb:us-east-1:000000000000:table/${table}`
const Item = { ...key('new'), n: { N: '1' } }
const Key = key('old')
const query = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'old' } } }
const update = { UpdateExpression: 'SET n = :n', ExpressionAttributeValues: { ':n': { N: '2' } } }
const Tags = [{ Key: 'team', Value: 'music' }]
const timeToLive = { TimeToLiveSpecification: { Enabled: true, AttributeName: 'ttl' } }

/** An input that DynamoDB takes for each operation, given its table's name or ARN. */
const INPUTS: Readonly<Record<OperationName, (table: string) => object>> = {
  BatchGetItem: (table) => ({ RequestItems: { [table]: { Keys: [Key] } } }),
  BatchWriteItem: (table) => ({ RequestItems: { [table]: [{ PutRequest: { Item } }, { DeleteRequest: { Key } }] } }),
  CreateTable: (table) => tableInput(table, { pk: 'S' }),
  DeleteItem: (TableName) => ({ TableName, Key }),
  DeleteTable: (TableName) => ({ TableName }),
  DescribeEndpoints: () => ({}),
  DescribeLimits: () => ({}),
  DescribeTable: (TableName) => ({ TableName }),
  DescribeTimeToLive: (TableName) => ({ TableName }),
  GetItem: (TableName) => ({ TableName, Key }),
  ListTables: () => ({}),
  ListTagsOfResource: (table) => ({ ResourceArn: arn(table.replace(/^.*\//, '')) }),
  PutItem: (TableName) => ({ TableName, Item }),
  Query: (TableName) => ({ TableName, ...query }),
  Scan: (TableName) => ({ TableName }),
  TagResource: (table) => ({ ResourceArn: arn(table.replace(/^.*\//, '')), Tags }),
  TransactGetItems: (TableName) => ({ TransactItems: [{ Get: { TableName, Key } }] }),
  TransactWriteItems: (TableName) => ({
    TransactItems: [{ Put: { TableName, Item } }, { Delete: { TableName, Key } }],
  }),
  UntagResource: (table) => ({ ResourceArn: arn(table.replace(/^.*\//, '')), TagKeys: ['kept'] }),
  UpdateItem: (TableName) => ({ TableName, Key, ...update }),
  UpdateTable: (TableName) => ({ TableName, DeletionProtectionEnabled: true }),
  UpdateTimeToLive: (TableName) => ({ TableName, ...timeToLive }),
}
const WITHOUT_TABLE: readonly OperationName[] = ['DescribeEndpoints', 'DescribeLimits', 'ListTables']

/** What each fault does to a call: how that ends, what `calls` says, whether it is done. */
const FAULTS: readonly (readonly [
  what: string,
  set: (faults: Faults, trigger: FaultTrigger) => Fault,
  error: string | undefined,
  outcome: string,
  isDone: boolean,
])[] = [
  [
    'throttle',
    (faults, trigger) => faults.throttle(trigger),
    'ProvisionedThroughputExceededException',
    'ProvisionedThroughputExceededException',
    false,
  ],
  [
    'serverError',
    (faults, trigger) => faults.serverError(trigger),
    'InternalServerError',
    'InternalServerError',
    false,
  ],
  [
    'fail',
    (faults, trigger) => faults.fail({ name: 'AccessDeniedException', ...trigger }),
    'AccessDeniedException',
    'AccessDeniedException',
    false,
  ],
  ['connectionReset', (faults, trigger) => faults.connectionReset(trigger), 'TimeoutError', 'reset', false],
  ['lostAnswer', (faults, trigger) => faults.lostAnswer(trigger), 'TimeoutError', 'lost', true],
  ['garbled', (faults, trigger) => faults.garbled(trigger), 'SyntaxError', 'garbled', true],
  ['answer', (faults, trigger) => faults.answer(({ output }) => output, trigger), undefined, 'replaced', true],
  ['latency', (faults, trigger) => faults.latency({ ms: 250, ...trigger }), undefined, 'ok', true],
  [
    'latency of the answer',
    (faults, trigger) => faults.latency({ ms: 250, side: 'answer', ...trigger }),
    undefined,
    'ok',
    true,
  ],
  [
    'script',
    (faults, { operations }) =>
      faults.script([{ kind: 'throttle', error: 'RequestLimitExceeded' }], operations && { operations }),
    'RequestLimitExceeded',
    'RequestLimitExceeded',
    false,
  ],
]

/** A fake with the table `Music`, a tag on it and one item in it, whose SDK doesn't retry. */
async function start(): Promise<FakeDynamoDBClient> {
  const client = await musicClient({ maxAttempts: 1 })
  const kept = [{ Key: 'kept', Value: '' }]
  await client.send(new sdk.TagResourceCommand({ ResourceArn: arn('Music'), Tags: kept }))
  await client.send(new PutItemCommand({ TableName: 'Music', Item: Key }))
  client.clearCalls()
  return client
}

const tableOf = (operation: OperationName) => (operation === 'CreateTable' ? 'Films' : 'Music')

/** The name of the error that a call ends with; `undefined` if it ends well. */
async function end(client: FakeDynamoDBClient, operation: OperationName, input: object) {
  const Command = Reflect.get(sdk, `${operation}Command`) as AnyCommand
  return client.send(new Command(input)).then(
    () => undefined,
    (error: Error) => error.name,
  )
}

test('the names of operations are those of the operations that there are', (t) => {
  t.deepEqual([...OPERATION_NAMES], [...OPERATIONS.keys()].sort())
})

for (const operation of OPERATION_NAMES) {
  test(`${operation} meets every fault, and no fault of another operation`, async (t) => {
    const template = await start()
    const before = template.dump()
    const reference = template.fork()
    const input = INPUTS[operation](tableOf(operation))
    t.is(await end(reference, operation, input), undefined)
    const after = reference.dump()
    const other = OPERATION_NAMES.filter((name) => name !== operation)
    for (const [what, set, error, outcome, isDone] of FAULTS) {
      const client = template.fork()
      const began = client.clock.now()
      const missed = set(client.faults, { operations: other })
      const fault = set(client.faults, { operations: [operation] })
      t.is(await end(client, operation, input), error, what)
      t.deepEqual([missed.struck, fault.struck], [0, 1], what)
      t.deepEqual(
        client.calls.map((call) => call.outcome),
        [outcome],
        what,
      )
      t.deepEqual(client.dump(), isDone ? after : before, what)
      t.is(client.clock.now() - began, what.startsWith('latency') ? 250 : 0, what)
    }
  })

  const isSelected = !WITHOUT_TABLE.includes(operation)
  test(`${operation} ${isSelected ? 'is found by its table' : 'has no table'}, by name and by ARN`, async (t) => {
    const template = await start()
    const name = tableOf(operation)
    for (const asked of [name, arn(name)]) {
      for (const table of [name, arn(name)]) {
        const client = template.fork()
        const missed = client.faults.throttle({ table: `${name}2` })
        const fault = client.faults.throttle({ table })
        t.is(
          await end(client, operation, INPUTS[operation](asked)),
          isSelected ? 'ProvisionedThroughputExceededException' : undefined,
        )
        t.deepEqual([missed.struck, fault.struck], [0, isSelected ? 1 : 0])
        t.is(client.findCalls({ operation, table }).length, isSelected ? 1 : 0)
      }
    }
  })
}

test('a batch or transaction of several tables is found by each of them', async (t) => {
  const template = await start()
  await template.send(new sdk.CreateTableCommand(tableInput('Films', { pk: 'S' })))
  const film = { pk: { S: 'f' } }
  const batches: readonly (readonly [OperationName, object])[] = [
    [
      'BatchWriteItem',
      { RequestItems: { Music: [{ PutRequest: { Item } }], Films: [{ PutRequest: { Item: film } }] } },
    ],
    ['BatchGetItem', { RequestItems: { Music: { Keys: [Key] }, Films: { Keys: [film] } } }],
    [
      'TransactWriteItems',
      {
        TransactItems: [
          { Put: { TableName: 'Music', Item } },
          { ConditionCheck: { TableName: 'Films', Key: film, ConditionExpression: 'attribute_not_exists(pk)' } },
        ],
      },
    ],
    [
      'TransactGetItems',
      { TransactItems: [{ Get: { TableName: 'Music', Key } }, { Get: { TableName: 'Films', Key: film } }] },
    ],
  ]
  for (const [operation, input] of batches) {
    for (const table of ['Music', 'Films']) {
      const client = template.fork()
      client.faults.fail({ name: 'AccessDeniedException', table })
      t.is(await end(client, operation, input), 'AccessDeniedException')
      client.faults.clear()
      t.is(await end(client, operation, input), undefined)
    }
  }
})
