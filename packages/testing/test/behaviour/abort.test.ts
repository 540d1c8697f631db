import { getEventListeners } from 'node:events'
import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

const put = new PutItemCommand({ TableName: 'Music', Item: key('a') })
const scan = new ScanCommand({ TableName: 'Music' })

test('a request that is aborted already is an AbortError, and never arrives', async (t) => {
  const client = await musicClient()
  const calls = client.callCount
  await t.throwsAsync(client.send(put, { abortSignal: AbortSignal.abort() }), { name: 'AbortError' })
  t.is(client.callCount, calls)
})

test('a request that is aborted on its way is not done', async (t) => {
  const client = await musicClient({ clock: new VirtualClock({ autoAdvance: false }) })
  client.faults.latency({ ms: 1000, times: 1 })
  const controller = new AbortController()
  const reason = new Error('enough')
  const sent = client.send(put, { abortSignal: controller.signal })
  await until(() => getEventListeners(controller.signal, 'abort').length > 0)
  controller.abort(reason)
  const error = await t.throwsAsync(sent, { name: 'AbortError' })
  t.is(error?.cause, reason)
  t.is(client.calls.at(-1)?.outcome, 'aborted')
  t.is(getEventListeners(controller.signal, 'abort').length, 0)
  t.is((await client.send(scan)).Count, 0)
})

test('a request that is aborted on the way of its answer was done', async (t) => {
  const client = await musicClient({ clock: new VirtualClock({ autoAdvance: false }) })
  client.faults.latency({ ms: 1000, side: 'answer', times: 1 })
  const controller = new AbortController()
  const sent = client.send(put, { abortSignal: controller.signal })
  await until(() => getEventListeners(controller.signal, 'abort').length > 0)
  controller.abort()
  await t.throwsAsync(sent, { name: 'AbortError' })
  t.is(client.calls.at(-1)?.outcome, 'aborted-after')
  t.is((await client.send(scan)).Count, 1)
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}
