import { GetItemCommand, ListTablesCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import type { FakeDynamoDBClient, OperationName } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

const put = (client: FakeDynamoDBClient, pk = 'a') =>
  client.send(new PutItemCommand({ TableName: 'Music', Item: key(pk) }))
const count = async (client: FakeDynamoDBClient) => {
  client.faults.clear()
  return (await client.send(new ScanCommand({ TableName: 'Music' }))).Count
}

/** A fake whose SDK doesn't retry, so that each fault is seen. */
const onceClient = () => musicClient({ maxAttempts: 1 })

for (const [error, status] of [
  ['ProvisionedThroughputExceededException', 400],
  ['ThrottlingException', 400],
  ['RequestLimitExceeded', 400],
] as const) {
  test(`throttle({ error: '${error}' }) refuses calls without doing them`, async (t) => {
    const client = await onceClient()
    client.faults.throttle({ error })
    const thrown = await t.throwsAsync(put(client), { name: error })
    t.is((thrown as unknown as { $metadata: { httpStatusCode: number } }).$metadata.httpStatusCode, status)
    t.is(client.calls.at(-1)?.outcome, error)
    t.is(await count(client), 0)
  })
}

test('serverError() is a 5xx, not done', async (t) => {
  const client = await onceClient()
  client.faults.serverError({ status: 503, times: 1 })
  client.faults.serverError({ times: 2 })
  const unavailable = await t.throwsAsync(put(client))
  t.like(unavailable, { $metadata: { httpStatusCode: 503 } } as object)
  t.like(await t.throwsAsync(put(client)), {
    name: 'InternalServerError',
    $metadata: { httpStatusCode: 500 },
  } as object)
  t.is(await count(client), 0)
})

test('lostAnswer() does the call, then breaks the connection', async (t) => {
  const client = await onceClient()
  client.faults.lostAnswer({ times: 1 })
  t.like(await t.throwsAsync(put(client)), { code: 'ECONNRESET' } as object)
  t.is(client.calls.at(-1)?.outcome, 'lost')
  t.is(await count(client), 1)
})

test('connectionReset() breaks the connection before the call is done', async (t) => {
  const client = await onceClient()
  client.faults.connectionReset({ times: 1 })
  t.like(await t.throwsAsync(put(client)), { code: 'ECONNRESET' } as object)
  t.is(client.calls.at(-1)?.outcome, 'reset')
  t.is(await count(client), 0)
})

test('garbled() does the call and answers what no one can read', async (t) => {
  const client = await onceClient()
  client.faults.garbled({ times: 1 })
  await t.throwsAsync(put(client), { instanceOf: SyntaxError })
  t.is(client.calls.at(-1)?.outcome, 'garbled')
  t.is(await count(client), 1)
})

test('answer() replaces the answer', async (t) => {
  const client = await onceClient()
  await put(client)
  client.faults.answer(({ operation, output }) => {
    t.is(operation, 'GetItem')
    return { Item: { ...(output as { Item: object }).Item, sk: { S: 'another' } } }
  })
  const { Item } = await client.send(new GetItemCommand({ TableName: 'Music', Key: key('a') }))
  t.deepEqual(Item, key('a', 'another'))
  t.is(client.calls.at(-1)?.outcome, 'replaced')
})

test('fail() answers any error', async (t) => {
  const client = await onceClient()
  client.faults.fail({
    name: 'AccessDeniedException',
    message: 'No.',
    when: ({ operation }) => operation === 'PutItem',
  })
  await t.throwsAsync(put(client), { name: 'AccessDeniedException', message: 'No.' })
  await t.notThrowsAsync(client.send(new ListTablesCommand({})))
  client.faults.clear()
  const reasons = [{ reason: 'TableWriteProvisionedThroughputExceeded', resource: 'Music' }]
  client.faults.fail({ name: 'ThrottlingException', members: { throttlingReasons: reasons } })
  t.like(await t.throwsAsync(put(client)), { name: 'ThrottlingException', throttlingReasons: reasons } as object)
})

test('latency() takes time on the virtual clock, before the call is done', async (t) => {
  const client = await musicClient()
  client.faults.latency({ ms: 250 })
  client.faults.latency({ ms: ({ operation }) => (operation === 'PutItem' ? 3_600_000 : 0) })
  const began = client.clock.now()
  await put(client)
  // really waited, it would outlast any test's time
  t.is(client.clock.now() - began, 3_600_250)
})

test('operations, table and times say which calls a fault strikes', async (t) => {
  const client = await onceClient()
  const fault = client.faults.throttle({ operations: ['PutItem'], table: 'Music', times: 1 })
  await t.notThrowsAsync(client.send(new ScanCommand({ TableName: 'Music' })))
  await t.throwsAsync(put(client), { name: 'ProvisionedThroughputExceededException' })
  await t.notThrowsAsync(put(client))
  t.is(fault.struck, 1)
  client.faults.throttle({ table: 'Films' })
  await t.notThrowsAsync(put(client))
})

test('rate strikes that share of the calls', async (t) => {
  const client = await onceClient()
  const fault = client.faults.throttle({ rate: 0.25 })
  let failures = 0
  for (let call = 0; call < 400; call++) await put(client).catch(() => failures++)
  t.is(fault.struck, failures)
  t.true(failures > 70 && failures < 130, `${failures} of 400`)
})

test('script() gives the next matching calls one step each', async (t) => {
  const client = await onceClient()
  const fault = client.faults.script(
    ['ok', { kind: 'throttle', error: 'RequestLimitExceeded' }, 'lost-answer', { kind: 'fail', name: 'Odd' }],
    { operations: ['PutItem'] },
  )
  const names = []
  for (const pk of ['a', 'b', 'c', 'd', 'e']) {
    await client.send(new ListTablesCommand({}))
    names.push(
      await put(client, pk).then(
        () => 'ok',
        ({ name }: Error) => name,
      ),
    )
  }
  t.deepEqual(names, ['ok', 'RequestLimitExceeded', 'TimeoutError', 'Odd', 'ok'])
  t.is(fault.struck, 4)
  t.is(await count(client), 3, 'a, c (whose answer was lost) and e')
})

test('stop() ends one fault, clear() all', async (t) => {
  const client = await onceClient()
  const throttle = client.faults.throttle()
  client.faults.lostAnswer()
  throttle.stop()
  await t.throwsAsync(put(client), { message: 'socket hang up' })
  client.faults.clear()
  await t.notThrowsAsync(put(client))
})

test('a fault that ends a call comes before one that spoils its answer', async (t) => {
  const client = await onceClient()
  client.faults.lostAnswer()
  client.faults.throttle()
  await t.throwsAsync(put(client), { name: 'ProvisionedThroughputExceededException' })
  t.is(await count(client), 0)
})

test("a predicate that throws surfaces as its own error, and the call's record tells it", async (t) => {
  const client = await musicClient()
  client.faults.throttle({
    when: () => {
      throw new RangeError('mine')
    },
  })
  await t.throwsAsync(put(client), { instanceOf: RangeError, message: 'mine' })
  t.is(client.calls.at(-1)?.outcome, 'RangeError')
})

test('a misspelt operation is refused with the one that was meant', async (t) => {
  const { faults } = await musicClient()
  const error = t.throws(() => faults.throttle({ operations: ['GetItems' as never] }))
  t.is(
    error.message,
    'Expected `operations[0]` to be the name of an operation that the fake has (GetItem?), got `"GetItems"` (string)',
  )
})

test('options are copied: changing them later changes no fault', async (t) => {
  const client = await onceClient()
  const operations: OperationName[] = ['Scan']
  client.faults.throttle({ operations })
  operations[0] = 'PutItem'
  await t.notThrowsAsync(put(client))
})

test('what cannot be meant is refused', async (t) => {
  const { faults } = await musicClient()
  const refusals: [() => unknown, string][] = [
    [() => faults.throttle({ rate: 1.5 }), 'rate'],
    [() => faults.unprocessed({ rate: Number.NaN }), 'rate'],
    [() => faults.throttle({ times: -1 }), 'times'],
    [() => faults.throttle({ operations: 'PutItem' as never }), 'operations'],
    [() => faults.throttle({ operations: ['PutItem', 'PutItme' as never] }), 'operations[1]'],
    [() => faults.unprocessed({ operations: ['BatchWriteItems' as never] }), 'operations[0]'],
    [() => faults.script([], { operations: [undefined as never] }), 'operations[0]'],
    [() => faults.throttle({ when: true as never }), 'when'],
    [() => faults.unprocessed({ when: true as never }), 'when'],
    [() => faults.serverError({ status: 404 }), 'status'],
    [() => faults.fail({ name: '' }), 'name'],
    [() => faults.latency({ ms: -1 }), 'ms'],
    [() => faults.answer(undefined as never), 'body'],
    [() => faults.throttle({ rates: 0.5 } as never), 'rates'],
    [() => faults.throttle({ error: 'Throttled' as never }), 'error'],
    [() => faults.throttle({ table: 5 as never }), 'table'],
    [() => faults.script(['nothing' as never]), 'kind'],
    [() => faults.script([{ kind: 'fail' } as never]), 'name'],
    [() => faults.unprocessed({ times: 0.5 }), 'times'],
  ]
  for (const [call, option] of refusals) t.like(t.throws(call, { instanceOf: OptionError }), { option })
})
