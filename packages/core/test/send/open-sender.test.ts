import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { openCallWriters } from '#src/client/write-calls.js'
import { openSender, type Sender } from '#src/send/open-sender.js'
import type { Work } from '#src/send/work.js'
import { batchCalls } from '../fixtures/batch-calls.js'
import { sealedPut } from '../fixtures/sealed.js'
import { Song } from '../fixtures/song.js'

interface Opened {
  readonly client: FakeDynamoDBClient
  readonly sender: Sender
  readonly controller: AbortController
  /** Pushes so many puts; the operations that ended are in `ended`. */
  readonly push: (count: number) => void
  readonly ended: readonly Work[]
  /** Resolves when that many operations have ended. */
  readonly until: (count: number) => Promise<void>
}

async function open(): Promise<Opened> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  client.clearCalls()
  const controller = new AbortController()
  const { signal } = controller
  const writers = openCallWriters(
    client,
    { returnConsumedCapacity: 'NONE', returnItemCollectionMetrics: 'NONE' },
    { abortSignal: signal, onRequest: () => undefined },
  )
  const settings = {
    concurrency: 2,
    maxAttempts: 12,
    maxElapsedMs: 60_000,
    baseDelayMs: 25,
    maxDelayMs: 20_000,
    random: () => 0.5,
    clock: client.clock,
    signal,
  }
  const sender = openSender(writers, settings, () => undefined)
  const ended: Work[] = []
  let pushed = 0
  const push = (count: number): void => {
    for (let i = 0; i < count; i++) sender.push(sealedPut(`${pushed++}`), (work) => ended.push(work))
  }
  const until = async (count: number): Promise<void> => {
    while (ended.length < count) await turn()
  }
  return { client, sender, controller, push, ended, until }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const sizes = (client: FakeDynamoDBClient): readonly number[] =>
  batchCalls(client).map(({ input }) => Object.values((input as { RequestItems: object[][] }).RequestItems)[0]!.length)

test('an open sender sends full batches only; what is left over waits for more', async (t) => {
  const { client, push, sender, until } = await open()
  push(60)
  await until(50)
  await turn()
  t.deepEqual(sizes(client), [25, 25])
  push(15)
  await until(75)
  t.deepEqual(sizes(client), [25, 25, 25])
  sender.close()
  await sender.done
})

test('pressed, it sends what waits, and what comes later waits again', async (t) => {
  const { client, push, sender, until } = await open()
  push(3)
  await turn()
  t.deepEqual(sizes(client), [])
  sender.press()
  await until(3)
  t.deepEqual(sizes(client), [3])
  push(2)
  for (let i = 0; i < 5; i++) await turn()
  t.deepEqual(sizes(client), [3])
  sender.close()
  await sender.done
  t.deepEqual(sizes(client), [3, 2])
})

test('pressed, it sends what was handed back too', async (t) => {
  const { client, push, sender, until } = await open()
  client.faults.unprocessed({ rate: 1, times: 1 })
  push(3)
  sender.press()
  await until(3)
  t.true(sizes(client).length > 1)
  sender.close()
  await sender.done
})

test('each operation is told its end, once', async (t) => {
  const { client, push, sender, ended } = await open()
  client.faults.unprocessed({ rate: 0.3 })
  push(100)
  sender.close()
  await sender.done
  t.is(new Set(ended).size, 100)
  t.is(ended.length, 100)
  t.true(ended.every(({ outcome }) => outcome === 'written'))
  t.is(sender.run.tally.written, 100)
})

test('an abort ends an idle sender; what waits and what is pushed later is not sent', async (t) => {
  const { client, push, sender, controller, ended } = await open()
  push(3)
  await turn()
  controller.abort(new Error('enough'))
  await sender.done
  push(1)
  t.deepEqual(
    ended.map(({ outcome, failure }) => [outcome, failure?.code]),
    Array(4).fill(['not-sent', 'ABORTED']),
  )
  t.is(client.callCount, 0)
})

test('closed with nothing pushed, it is done', async (t) => {
  const { client, sender } = await open()
  sender.close()
  await t.notThrowsAsync(sender.done)
  t.is(client.callCount, 0)
})
