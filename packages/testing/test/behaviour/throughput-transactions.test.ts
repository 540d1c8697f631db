import {
  type CancellationReason,
  TransactGetItemsCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { limitedMusic, throttlingOf, write } from '../support/limited-music.js'

const put = (pk: string): TransactWriteItem => ({ Put: { TableName: 'Music', Item: key(pk) } })

function transact(client: FakeDynamoDBClient, items: TransactWriteItem[], token?: string): Promise<unknown> {
  return client.send(new TransactWriteItemsCommand({ TransactItems: items, ClientRequestToken: token }))
}

/** Why a transaction was cancelled, action by action. */
async function reasonsOf(call: Promise<unknown>): Promise<readonly CancellationReason[]> {
  try {
    await call
  } catch (error) {
    return (error as { readonly CancellationReasons?: readonly CancellationReason[] }).CancellationReasons ?? []
  }
  return []
}

test('every action costs double, and all are admitted together', async (t) => {
  const { client } = await limitedMusic(5)
  const check = { TableName: 'Music', Key: key('d'), ConditionExpression: 'attribute_not_exists(pk)' }
  await transact(client, [
    put('a'),
    put('b'),
    { Delete: { TableName: 'Music', Key: key('c') } },
    { ConditionCheck: check },
  ])
  t.is(client.capacityLeft('Music').write, 5 - 8)
})

test('a provisioned table without capacity cancels', async (t) => {
  const { client } = await limitedMusic(1)
  await write(client)
  t.deepEqual(await throttlingOf(transact(client, [put('a'), put('b')])), ['TransactionCanceledException'])
  const reason = {
    Code: 'ProvisionedThroughputExceeded',
    Message:
      'The level of configured provisioned throughput for the table was exceeded. Consider increasing your ' +
      'provisioning level with the UpdateTable API.',
  }
  t.deepEqual(await reasonsOf(transact(client, [put('a'), put('b')])), [reason, reason])
  t.is(client.capacityLeft('Music').write, 0, 'nothing was taken')
})

test('only the actions of the hot key are told; on demand the code is another', async (t) => {
  const { client } = await limitedMusic(undefined)
  for (let call = 0; call < 4; call++) await write(client, 250, 'hot')
  const reasons = await reasonsOf(transact(client, [put('cold'), put('hot')]))
  t.deepEqual(
    reasons.map(({ Code }) => Code),
    ['None', 'ThrottlingError'],
  )
  t.regex(reasons[1]?.Message ?? '', /^Throughput exceeds the current capacity of your table or index\. /)
})

test('reads cost double too, and are cancelled the same way', async (t) => {
  const { client } = await limitedMusic(4)
  const get = (...pks: readonly string[]): Promise<unknown> =>
    client.send(
      new TransactGetItemsCommand({ TransactItems: pks.map((pk) => ({ Get: { TableName: 'Music', Key: key(pk) } })) }),
    )
  await get('a', 'b')
  t.is(client.capacityLeft('Music').read, 0)
  t.deepEqual(
    (await reasonsOf(get('a'))).map(({ Code }) => Code),
    ['ProvisionedThroughputExceeded'],
  )
})

test('a transaction that is sent again reads', async (t) => {
  const { client } = await limitedMusic(10)
  await transact(client, [put('a')], 'token')
  t.deepEqual(client.capacityLeft('Music'), { read: 10, write: 8 })
  await transact(client, [put('a')], 'token')
  t.deepEqual(client.capacityLeft('Music'), { read: 8, write: 8 })
})
