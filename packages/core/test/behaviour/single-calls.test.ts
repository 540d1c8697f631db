import type { PutItemCommandInput } from '@aws-sdk/client-dynamodb'
import { FlushError, lessThan, notExists } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('what has a condition goes in a call of its own, the rest in batches, side by side', async (t) => {
  const { client, session } = await startSession()
  for (let i = 0; i < 30; i++) session.save(new Song('Nico', `${i}`))
  session.create(new Song('Can', 'Vitamin C'))
  session.remove(Song, { artist: 'Can', title: 'Spoon' }, { if: ($) => notExists($.year) })
  const report = await session.flush()
  t.true(report.ok)
  t.is(report.calls, 4)
  const operations = client.calls.map(({ operation }) => operation)
  t.deepEqual(operations.toSorted(), ['BatchWriteItem', 'BatchWriteItem', 'DeleteItem', 'PutItem'])
})

test('a single call carries its condition, its key and the whole item', async (t) => {
  const { client, session } = await startSession()
  session.save(new Song('Can', 'Vitamin C'), { if: ($) => lessThan($.year, 1972) })
  await caught(t, FlushError, () => session.flush())
  const [call] = client.calls
  const { ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues, Item, TableName } = call!
    .input as unknown as PutItemCommandInput
  t.is(TableName, 'Music')
  t.is(ConditionExpression, '#0 < :0')
  t.deepEqual(ExpressionAttributeNames, { '#0': 'year' })
  t.deepEqual(ExpressionAttributeValues, { ':0': { N: '1972' } })
  t.like(Item, { artist: { S: 'Can' }, title: { S: 'Vitamin C' } })
})

test('a condition that is false ends its operation alone, pending again', async (t) => {
  const { client, session } = await startSession()
  const first = new Song('Can', 'Spoon')
  session.save(first)
  await session.flush()
  session.create(new Song('Can', 'Spoon'), { onConflict: 'throw' })
  session.save(new Song('Can', 'Vitamin C'))
  const { report } = await caught(t, FlushError, () => session.flush())
  t.deepEqual(
    report.operations.map(({ outcome, code }) => [outcome, code]),
    [
      ['condition-failed', 'CONDITION_FAILED'],
      ['written', undefined],
    ],
  )
  t.is(session.pending.length, 1)
  t.is(client.calls.filter(({ operation }) => operation === 'PutItem').length, 1)
})

test('a throttled single call is sent again', async (t) => {
  const { client, session } = await startSession()
  client.faults.throttle({ operations: ['PutItem'], times: 3 })
  session.create(new Song('Can', 'Spoon'))
  const report = await session.flush()
  t.true(report.ok)
  t.like(report, { calls: 4, retriedCalls: 3 })
})

test('a single call that meets a transaction is sent again', async (t) => {
  const { client, session } = await startSession()
  client.faults.fail({ name: 'TransactionConflictException', operations: ['PutItem'], times: 2 })
  session.create(new Song('Can', 'Spoon'))
  const once = await session.flush({ retry: { maxAttempts: 1 }, throwOnFailure: false })
  t.like(once.failures, [{ outcome: 'unprocessed' }])
  t.like((await session.flush()).operations, [{ outcome: 'written', attempts: 2 }])
})

test('operations of one table go in the order saved, in whichever kind of call', async (t) => {
  const { client, session } = await startSession()
  session.create(new Song('Can', 'a'))
  session.save(new Song('Can', 'b'))
  session.create(new Song('Can', 'c'))
  await session.flush({ concurrency: 1 })
  t.deepEqual(
    client.calls.map(({ operation }) => operation),
    ['PutItem', 'BatchWriteItem', 'PutItem'],
  )
})
